import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { namesOutside } from '@/lib/previews/names-outside'
import { findOffice, officeToPdf } from '@/lib/previews/office-to-pdf'
import { readPdf } from '@/lib/previews/read-pdf'
import { powerPoint } from '../support/presentations'
import { zip } from '../support/zip'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-office-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function written(content: Buffer, name: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

const names = ['office', 'text', 'drawing', 'presentation'].map(
  (name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
)

/** A file of the open formats. @param body of its content */
function openFile(kind: 'text' | 'presentation', body: string): Buffer {
  const type = `application/vnd.oasis.opendocument.${kind}`
  const more = 'xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"'
  const entry = (name: string, media: string) =>
    `<m:file-entry m:full-path="${name}" m:media-type="${media}"/>`
  const list = `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.2">${entry('/', type)}${entry('content.xml', 'text/xml')}</m:manifest>`
  return zip([
    { name: 'mimetype', content: type, method: 0 },
    {
      name: 'content.xml',
      content: `<?xml version="1.0"?><office:document-content ${names.join(' ')} ${more}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    },
    { name: 'META-INF/manifest.xml', content: list },
  ])
}

const page = (inside: string) =>
  `<draw:page draw:name="1"><draw:frame xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:width="10cm" svg:height="5cm" svg:x="1cm" svg:y="1cm">${inside}</draw:frame></draw:page>`
const wordFile = (part: string, content: string) =>
  zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: part, content },
  ])
const relation = (type: string, target: string) =>
  wordFile(
    'word/_rels/document.xml.rels',
    `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  )

describe('a document', { timeout: 60_000 }, () => {
  test.each([
    [
      'a text of this machine',
      openFile('text', '<text:section><text:section-source xlink:href="file:///etc/passwd"/></text:section>'),
    ],
    [
      'a picture of this machine',
      openFile('presentation', page('<draw:image xlink:href="/etc/secret.png"/>')),
    ],
    ['a picture beside it', openFile('presentation', page('<draw:image xlink:href="../secret.png"/>'))],
    ['a picture of the network', openFile('text', '<draw:image xlink:href="http://10.0.0.1/"/>')],
    ['a picture, by Word', relation('image', 'http://10.0.0.1/')],
    ['an object, by Word', relation('oleObject', 'file:///etc/passwd')],
    [
      'a text by a field in two runs',
      wordFile(
        'word/document.xml',
        '<d xmlns:w="w"><w:instrText> INCLUDE</w:instrText><w:instrText>TEXT "/etc/passwd"</w:instrText></d>',
      ),
    ],
    [
      'entities',
      wordFile('word/document.xml', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>'),
    ],
  ])('that has its program fetch %s is found out', async (_, content) => {
    expect(await namesOutside(written(content, 'file'))).toBe(true)
  })

  test.each([
    ['a presentation', powerPoint([{ paragraphs: ['One'] }])],
    [
      'a link that a reader presses',
      openFile('text', '<text:p><text:a xlink:href="https://example.org/">Read</text:a></text:p>'),
    ],
    ['a picture of its own', openFile('presentation', page('<draw:image xlink:href="Pictures/1.png"/>'))],
    ['a link, by Word', relation('hyperlink', 'https://example.org/')],
    [
      'a field that leads somewhere',
      wordFile(
        'word/document.xml',
        '<d xmlns:w="w"><w:instrText> HYPERLINK "https://example.org" </w:instrText></d>',
      ),
    ],
  ])('with %s is harmless', async (_, content) => {
    expect(await namesOutside(written(content, 'file'))).toBe(false)
  })

  test('that names what lies outside of it is not handed to LibreOffice', async () => {
    const office = written(Buffer.from(`#!/bin/sh\ntouch ${path.join(folder, 'ran')}\n`), 'soffice')
    const file = written(openFile('presentation', page('<draw:image xlink:href="/etc/a.png"/>')), 'deck.odp')
    mkdirSync(path.join(folder, 'place'))
    expect(await officeToPdf(office, file, path.join(folder, 'place'))).toBeNull()
    expect(existsSync(path.join(folder, 'ran'))).toBe(false)
  })
})

/** Only where LibreOffice is installed. */
test.runIf(findOffice() !== null)('LibreOffice draws a presentation', { timeout: 120_000 }, async () => {
  const slide = page('<draw:text-box><text:p>Heat for all</text:p></draw:text-box>')
  const file = written(openFile('presentation', slide), 'deck.odp')
  const place = path.join(folder, 'place')
  mkdirSync(place)
  const pdf = await officeToPdf(findOffice() ?? '', file, place)
  const read = await readPdf(pdf ?? '', folder)
  expect(read).toMatchObject({ ok: true, count: 1, pages: [{ text: 'Heat for all' }] })
})
