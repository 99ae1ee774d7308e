import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPdf } from '@/lib/previews/read-pdf'

const slides = 'prisma/sample/documents/files/slides-heat-exchange-umea.pdf'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-previews-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a PDF', { timeout: 60_000 }, () => {
  test('is read page by page, with its text in order and a picture of each', async () => {
    const read = await readPdf(slides, folder)
    if (!read.ok) throw new Error(read.reason)
    expect([read.count, read.pages.length]).toEqual([12, 12])
    expect(read.pages[0]?.text).toMatch(/One pipe, three owners\n[^]+Hanna Öberg\nRegion Västerbotten/)
    const picture = await sharp(read.pages[0]?.picture).metadata()
    expect(picture).toMatchObject({ format: 'webp', width: 1280, height: 720 })
  })

  test.each([
    ['is broken', '%PDF-1.7\nnothing of a PDF follows\n%%EOF'],
    ['is something else', '<html><script>alert(1)</script></html>'],
    ['is empty', ''],
  ])('that %s is refused in a sentence', async (_, content) => {
    const file = path.join(folder, 'deck.pdf')
    writeFileSync(file, content)
    expect(await readPdf(file, folder)).toEqual({
      ok: false,
      reason: 'It is broken, locked or no PDF: no page of it could be read.',
    })
  })

  test('that takes too long is given up', async () => {
    expect(await readPdf(slides, folder, { bounds: { seconds: 0.01, megabytes: 1024 } })).toEqual({
      ok: false,
      reason: 'Reading its pages took too long.',
    })
  })

  test.runIf(process.platform === 'linux')('that takes too much memory is given up', async () => {
    expect(await readPdf(slides, folder, { bounds: { seconds: 60, megabytes: 1 } })).toEqual({
      ok: false,
      reason: 'Its pages take more memory than the portal gives them.',
    })
  })
})
