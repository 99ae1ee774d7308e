import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { officeToPdf } from '@/lib/previews/office-to-pdf'
import { readFilePages, type FilePage } from '@/lib/previews/read-file'
import { readSlides } from '@/lib/previews/read-slides'
import { documentKinds } from '@/lib/storage/media-type'
import { powerPoint, presentationParts, type Slide } from '../support/presentations'
import { zip } from '../support/zip'

const pdf = path.resolve('prisma/sample/documents/files/slides-heat-exchange-umea.pdf')
const twelve: Slide[] = Array.from({ length: 12 }, (_, index) => ({ paragraphs: [`Slide ${index + 1}`] }))

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-previews-'))
  file = path.join(folder, 'deck.pptx')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function read(content: Buffer) {
  writeFileSync(file, content)
  return readSlides(file)
}

describe('the words of a presentation', () => {
  test('are those of its slides in the order in which they are shown', async () => {
    const slides = [
      { paragraphs: ['One pipe &amp; three owners', 'Hanna Öberg'], notes: 'Do not mention the price' },
      { paragraphs: ['Only for us'], hidden: true },
      { paragraphs: ['What it cost', '  1   200 €  '] },
    ]
    expect(await read(powerPoint(slides, 'Heat &lt;3'))).toEqual({
      ok: true,
      title: 'Heat <3',
      slides: ['One pipe & three owners\nHanna Öberg', 'What it cost\n1 200 €'],
    })
  })

  test.each([
    ['declares a document type', { xml: '<!DOCTYPE a [<!ENTITY b "b">]><p:sld xmlns:p="p"/>' }],
    ['is no XML', { xml: '<p:sld><unclosed>' }],
    ['is no text', { xml: '\xff\xfe' }],
  ])('are not read where a slide %s', async (_, slide) => {
    expect(await read(powerPoint([{ paragraphs: [], ...slide }]))).toMatchObject({ ok: false })
  })

  test('are none of what its parts name elsewhere', async () => {
    const parts = presentationParts([{ paragraphs: ['One'] }]).map((part) => ({
      ...part,
      content: String(part.content).replace('slides/slide1.xml"', '../../etc/passwd"'),
    }))
    expect(await read(zip(parts))).toEqual({ ok: true, title: '', slides: [] })
  })
})

describe('the pages of a presentation', { timeout: 60_000 }, () => {
  async function pagesOf(about: { companion?: string | null; office?: string | null; from?: number }) {
    writeFileSync(file, powerPoint(twelve))
    const [pages, counts]: [FilePage[], number[]] = [[], []]
    const read = await readFilePages({
      ...{
        file,
        mediaType: documentKinds.powerPoint,
        folder,
        companion: null,
        office: null,
        from: 1,
        ...about,
      },
      onCount: async (count) => void counts.push(count),
      onPage: async (page) => void pages.push(page),
    })
    return { ...read, pages, counts }
  }

  test('are those of the PDF beside it, with its own words', async () => {
    const { missing, pages, counts } = await pagesOf({ companion: pdf, from: 11 })
    expect([missing, counts]).toEqual([null, [12]])
    expect(pages.map(({ number, text, picture }) => [number, text, picture?.width])).toEqual([
      [11, 'Slide 11', 1280],
      [12, 'Slide 12', 1280],
    ])
  })

  test('are words alone where nobody can draw it, and the author is asked for a PDF', async () => {
    const { missing, pages } = await pagesOf({})
    expect(missing).toMatch(/^The portal cannot draw its slides\. Add the same presentation as a PDF/)
    expect(pages).toHaveLength(12)
    expect(pages[0]).toEqual({ number: 1, text: 'Slide 1', picture: null })
  })

  test('are drawn by LibreOffice where there is one', async () => {
    const { missing, pages } = await pagesOf({ office: office(`cp ${pdf} "$9/deck.pdf"`), from: 12 })
    expect(missing).toBeNull()
    expect(pages).toMatchObject([{ number: 12, text: 'Slide 12', picture: { width: 1280 } }])
  })

  test('are words alone where LibreOffice fails', async () => {
    const { missing, pages } = await pagesOf({ office: office('exit 1') })
    expect(missing).toMatch(/^The portal cannot draw/)
    expect(pages).toHaveLength(12)
  })

  /** A program that is called like LibreOffice; the ninth parameter is the folder for the PDF. */
  function office(does: string): string {
    const program = path.join(folder, 'soffice')
    writeFileSync(program, `#!/bin/sh\n${does}\n`)
    chmodSync(program, 0o755)
    return program
  }

  test('LibreOffice runs with a profile of its own, without the settings of the portal and not for ever', async () => {
    const place = path.join(folder, 'office')
    mkdirSync(place)
    writeFileSync(file, powerPoint(twelve))
    const seen = path.join(folder, 'seen')
    const program = office(`env > ${seen}; sleep 30`)
    const limits = { seconds: 1, megabytes: 500 }
    expect(await officeToPdf(program, file, place, { limits })).toBeNull()
    expect(readFileSync(seen, 'utf8')).not.toMatch(/PHAROS|DATABASE|SECRET/)
    const profile = readFileSync(path.join(place, 'profile/user/registrymodifications.xcu'), 'utf8')
    expect(profile).toContain('BlockUntrustedRefererLinks')
    for (const program of ['Writer', 'Calc'])
      expect(profile).toContain(
        `<item oor:path="/org.openoffice.Office.${program}/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value>`,
      )
  })
})
