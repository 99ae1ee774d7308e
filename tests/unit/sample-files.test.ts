import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contents } from '@/prisma/sample/documents/decks/all'
import { sampleDocuments } from '@/prisma/sample/documents/records'
import { drawings } from '@/prisma/sample/drawings/art/all'
import { sampleImages } from '@/prisma/sample/drawings/records'

const files = 'prisma/sample/documents/files'
type Page = { text: string; width: number; height: number }
const pagesOf = (slug: string) =>
  JSON.parse(readFileSync(path.join(files, slug, 'pages.json'), 'utf8')) as Page[]

describe('the files of the sample', () => {
  test('are made of content that belongs to a record', () => {
    const slugs = sampleDocuments.map(({ slug }) => slug)
    expect(contents.map(({ slug }) => slug).filter((slug) => !slugs.includes(slug))).toEqual([])
    for (const { slug, language } of contents)
      expect([slug, language]).toEqual([slug, sampleDocuments.find((one) => one.slug === slug)?.language])
  })

  test.each(contents.map(({ slug, title }) => [slug, title]))('%s are there, page by page', (slug, title) => {
    const pages = pagesOf(slug)
    expect(existsSync(path.join(files, `${slug}.pdf`))).toBe(true)
    expect(readdirSync(path.join(files, slug))).toHaveLength(pages.length + 1)
    expect(pages[0]?.text.replace(/\s+/g, ' ')).toContain(title)
    // Every slide but the title's own stands for one page.
    const content = contents.find((one) => one.slug === slug)
    if (content?.form === 'slides') expect(pages).toHaveLength(content.slides.length + 1)
  })

  test('print the letters of all their languages', () => {
    const text = contents.flatMap(({ slug }) => pagesOf(slug).map((page) => page.text)).join(' ')
    for (const name of ['Umeå', 'Gdańsk', 'Tomasz Żurawski', 'Petr Dvořáček']) expect(text).toContain(name)
  })
})

test('every drawing has a record that says what it shows, and its files', () => {
  expect(sampleImages.map(({ slug }) => slug).sort()).toEqual(Object.keys(drawings).sort())
  for (const { slug, words } of sampleImages) {
    expect(Object.values(words).every(({ alt, caption }) => alt !== '' && caption !== '')).toBe(true)
    expect(readdirSync(`prisma/sample/drawings/files/${slug}`).sort()).toEqual([
      '1280.avif',
      '1280.webp',
      '640.avif',
      '640.webp',
      'sizes.json',
    ])
  }
})
