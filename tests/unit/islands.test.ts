import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hoursElsewhere } from '@/components/islands/hours-elsewhere'
import { buildIslands } from '@/scripts/islands.mjs'

describe('the islands', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'islands-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('weigh less than 10 KB together', async () => {
    const manifest = await buildIslands(folder)
    const files = await Promise.all(
      Object.values(manifest).map((address) => readFile(path.join(folder, path.basename(address)))),
    )
    const bytes = files.map((file) => gzipSync(file).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10 * 1024)
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
