import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hoursElsewhere } from '@/components/islands/hours-elsewhere'
import type { Island } from '@/components/islands/manifest'
import { buildIslands } from '@/scripts/islands.mjs'

describe('the islands', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'islands-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('of public pages weigh less than 10 KB together', async () => {
    const { page, 'map-zoom': map, slides } = await weights(folder)
    expect(page + map + slides).toBeLessThan(10 * 1024)
  })

  it('of the desk weigh less than 10 KB each, but for the editor of texts and what reads codes at the door', async () => {
    const { 'text-editor': editor, 'check-in': door, ...others } = await weights(folder)
    expect(editor).toBeLessThan(200 * 1024)
    expect(door).toBeLessThan(20 * 1024)
    for (const island of ['draft-keeper', 'upload-files', 'conflict-text'] as const)
      expect(others[island]).toBeLessThan(10 * 1024)
  })

  it('keep their names while their content stays, and leave nothing old behind', async () => {
    const first = await buildIslands(folder)
    await writeFile(path.join(folder, 'page.00000000.js'), 'old')
    expect(await buildIslands(folder)).toEqual(first)
    const names = Object.values(first).map((address) => path.basename(address))
    expect((await readdir(folder)).sort()).toEqual([...names, 'manifest.json'].sort())
  })

  it('run under a policy that allows no evaluated code', async () => {
    const manifest = await buildIslands(folder)
    for (const address of Object.values(manifest)) {
      expect(await readFile(path.join(folder, path.basename(address)), 'utf8')).not.toMatch(
        /\beval\b|new Function/,
      )
    }
  })
})

/** Bytes of each island as it is sent. */
async function weights(folder: string): Promise<Record<Island, number>> {
  const manifest = Object.entries(await buildIslands(folder))
  const weighed = manifest.map(async ([name, address]) => {
    const file = await readFile(path.join(folder, path.basename(address)))
    return [name, gzipSync(file).length] as const
  })
  return Object.fromEntries(await Promise.all(weighed)) as Record<Island, number>
}

describe('the hours of a meeting on the visitor’s clock', () => {
  const meeting = ['2027-01-21T13:00:00Z', '2027-01-21T16:00:00Z', 'Europe/Brussels'] as const

  it('are said where they differ', () => {
    expect(hoursElsewhere('en', ...meeting, 'Europe/Helsinki')).toBe('15:00–18:00')
  })

  it('are not said in the zone of the meeting, nor where the clocks agree', () => {
    expect(hoursElsewhere('en', ...meeting, 'Europe/Brussels')).toBeNull()
    expect(hoursElsewhere('en', ...meeting, 'Europe/Stockholm')).toBeNull()
  })

  it('come with the day where that is another', () => {
    expect(hoursElsewhere('en', ...meeting, 'Pacific/Auckland')).toContain('22 January')
  })

  it('are not said for a zone that the browser does not know', () => {
    expect(hoursElsewhere('en', meeting[0], meeting[1], 'Europe/Atlantis', 'Europe/Helsinki')).toBeNull()
  })
})
