import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPdf } from '@/lib/previews/read-pdf'
import { inspectUpload } from '@/lib/uploads/inspect'
import { hostilePdfs } from '../support/hostile-pdfs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-hostile-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each(Object.entries(hostilePdfs))(
  'a PDF %s is read as far as it goes, and harms nobody',
  { timeout: 120_000 },
  async (_, { content, pages }) => {
    const file = path.join(folder, 'hostile.pdf')
    writeFileSync(file, content())
    expect(await inspectUpload(file)).toEqual({ ok: true, mediaType: 'application/pdf', use: 'document' })
    const before = process.memoryUsage().rss
    const read = await readPdf(file, folder, { bounds: { seconds: 8, megabytes: 768 } })
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    if (pages === null)
      expect(read).toEqual({ ok: false, reason: expect.stringMatching(/^[A-Z].+\.$/) as string })
    // What a reader can stand is up to it; there are never more pages, and a picture for each.
    if (read.ok) {
      expect(read.pages.length).toBeLessThanOrEqual(pages ?? 0)
      expect(readdirSync(folder).filter((name) => name.endsWith('.webp'))).toHaveLength(read.pages.length)
    } else expect(read.reason).toMatch(/^[A-Z].+\.$/)
  },
)
