import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { narrowPicture } from '@/lib/previews/narrow-picture'
import { readSlides } from '@/lib/previews/read-slides'
import { inspectUpload } from '@/lib/uploads/inspect'
import { hostileArchives } from '../support/hostile-archives'
import { hugePng, photograph, pictureAndPage } from '../support/hostile-pictures'
import { powerPoint, presentationParts } from '../support/presentations'
import { zip } from '../support/zip'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-hostile-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function written(content: string | Buffer, name = 'file'): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

describe('what is sent', () => {
  test.each([
    ['a page', '<!DOCTYPE html><html><script>alert(1)</script></html>'],
    ['a drawing that runs scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    [
      'a drawing that names other files',
      '<?xml version="1.0"?><svg><image href="file:///etc/passwd"/></svg>',
    ],
    ['a program for Windows', 'MZ\x90\0'],
    ['a program for Linux', '\x7fELF'],
    ['a script', '#!/bin/sh\nrm -rf /\n'],
    ['an old office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['an animation', 'GIF89a'],
    ['a film', '\0\0\0\x20ftypisom'],
    ['text', 'Dear colleagues'],
    ['a PDF that begins later', 'MZ %PDF-1.7'],
  ])('is refused when it is %s, whatever it is called', async (_, content) => {
    const file = written(Buffer.from(content, 'latin1'), 'deck.pdf')
    expect(await inspectUpload(file)).toEqual({ ok: false, reason: 'unknown-kind' })
  })

  test('is known by its content though its name says something else', async () => {
    expect(await inspectUpload(written(powerPoint([{ paragraphs: ['One'] }]), 'photo.jpg'))).toMatchObject({
      mediaType: expect.stringContaining('presentationml') as string,
      use: 'document',
    })
    expect(await inspectUpload(written(await photograph(), 'deck.pptx'))).toMatchObject({
      mediaType: 'image/jpeg',
      use: 'picture',
    })
  })
})

describe('an archive', () => {
  test.each(Object.entries(hostileArchives))('%s is refused before it is unpacked', async (_, about) => {
    const file = written(about.content())
    const before = process.memoryUsage().rss
    expect(await inspectUpload(file)).toEqual({ ok: false, reason: about.reason })
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
    expect(readdirSync(folder)).toEqual(['file'])
  })

  test('whose words multiply a thousand million times says none of them', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
    const xml = `<!DOCTYPE l [<!ENTITY l0 "ha">${laughs.join('')}]><p:sld xmlns:p="p"><a:t>&l9;</a:t></p:sld>`
    const read = await readSlides(written(powerPoint([{ paragraphs: [], xml }])))
    expect(read).toEqual({ ok: false, reason: expect.stringContaining('could not be read') as string })
  })

  test('whose slide is larger than it says is not read to its end', async () => {
    const parts = presentationParts([{ paragraphs: ['x'.repeat(5_000_000)] }])
    const lying = parts.map((part) =>
      part.name.includes('slide1.xml') ? { ...part, says: { unpacked: 100 } } : part,
    )
    expect(await readSlides(written(zip(lying)))).toMatchObject({ ok: false })
  })
})

describe('a picture', () => {
  test('of a thousand million pixels is refused by its head', async () => {
    const file = written(hugePng(30_000, 30_000))
    expect(await narrowPicture(file, folder, [640])).toEqual({ ok: false, reason: 'too-many-pixels' })
    expect(readdirSync(folder)).toEqual(['file'])
  })

  test.each([
    ['has a head alone', 40],
    ['ends in the middle', 3000],
  ])('that %s makes none', async (_, bytes) => {
    const whole = await sharp({
      create: {
        width: 400,
        height: 300,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer()
    const file = written(whole.subarray(0, bytes))
    expect(await inspectUpload(file)).toMatchObject({ ok: true, use: 'picture' })
    expect(await narrowPicture(file, folder, [640])).toEqual({ ok: false, reason: 'badly' })
  })

  test('keeps nothing but what it shows: no place, no camera, no page; and stands upright', async () => {
    const file = written(await pictureAndPage())
    const made = await narrowPicture(file, folder, [320, 640])
    if (!made.ok) throw new Error(made.reason)
    expect([made.width, made.height]).toEqual([600, 900])
    expect(made.pictures.map(({ width, height, format }) => [format, width, height])).toEqual([
      ['avif', 320, 480],
      ['webp', 320, 480],
      ['avif', 600, 900],
      ['webp', 600, 900],
    ])
    for (const picture of made.pictures) {
      const { exif, xmp, iptc, orientation } = await sharp(picture.file).metadata()
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
      expect(readFileSync(picture.file).toString('latin1')).not.toMatch(/Ann Example|<script>|GPS/)
    }
  })
})
