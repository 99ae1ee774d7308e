import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readWordPress } from '@/lib/import/readers/wordpress'
import { fixture, read, realInput } from '@/tests/fixtures/import/reading'
import type { WordPressPost, WordPressRecord } from '@/lib/import/readers/records'

const now = new Date('2024-03-04T10:00:00Z')
const harbour = () => read(readWordPress(fixture('harbour.wxr.xml'), { now }))
const posts = (records: WordPressRecord[]) =>
  records.filter((record): record is WordPressPost => record.type === 'post')

describe('an export of WordPress', () => {
  test('names its site, authors, categories and tags', async () => {
    const { records } = await harbour()
    expect(records.slice(0, 4)).toEqual([
      {
        type: 'channel',
        title: 'Harbour & Heat',
        baseUrl: 'https://harbour.example/blog',
        language: 'en-GB',
      },
      { type: 'author', login: 'ann', name: 'Ann Example', email: 'ann@harbour.example' },
      { type: 'term', domain: 'category', nicename: 'press', name: 'Press releases', parent: null },
      { type: 'term', domain: 'post_tag', nicename: 'heat', name: 'Heat', parent: null },
    ])
  })

  test('tells a story with everything around it, and nothing of its comments', async () => {
    const { records, lines } = await harbour()
    expect(lines[4]).toBe(16)
    expect(records[4]).toEqual({
      type: 'post',
      sourceKey: 'https://harbour.example/?p=11',
      wordpressId: '11',
      title: 'Six landlords & one pipe',
      slug: 'six-landlords',
      kind: 'press_release',
      status: 'published',
      passwordProtected: false,
      date: { date: '2024-03-01', time: '09:30:00', precision: 'time', instant: '2024-03-01T08:30:00.000Z' },
      modifiedAt: '2024-03-02T07:00:00.000Z',
      authorLogin: 'ann',
      html: 'The pipe is <b>warm</b>.\n\nA second ]]> paragraph.',
      excerpt: 'The pipe is warm.',
      categories: [
        { type: 'term', domain: 'category', nicename: 'press', name: 'Press releases', parent: null },
      ],
      tags: [{ type: 'term', domain: 'post_tag', nicename: 'heat', name: 'Heat', parent: null }],
      featuredAttachment: '21',
      link: 'https://harbour.example/blog/six-landlords/',
    })
    expect(JSON.stringify(records)).not.toContain('stranger')
  })

  test('gives files with alt text, credit and the story they belong to', async () => {
    const { records } = await harbour()
    expect(records.filter(({ type }) => type === 'attachment')).toMatchObject([
      {
        title: 'pipe.jpg',
        url: 'https://harbour.example/files/pipe.jpg',
        parent: '11',
        alt: 'A pipe in the snow',
        credit: 'Jane Doe',
        caption: null,
        date: { date: '2024-03-01', precision: 'day', instant: null },
      },
      { title: 'plan.pdf', parent: null, credit: 'Jörg "J" Ä', date: null },
    ])
  })

  test('keeps drafts, protected and later stories apart from published ones', async () => {
    const { records } = await harbour()
    const told = posts(records).map(({ title, status, passwordProtected, date, slug }) => [
      title,
      status,
      passwordProtected,
      date?.date,
      slug,
    ])
    expect(told.slice(1)).toEqual([
      ['Cold & wind', 'draft', false, undefined, null],
      ['For members', 'published', true, undefined, 'πλοια'],
      ['Next month', 'scheduled', false, '2024-04-01', null],
    ])
    expect(JSON.stringify(records)).not.toContain('sesame')
  })

  test('says with its line what was not read, and why', async () => {
    const { problems } = await harbour()
    expect(problems.map(({ severity, line, reason }) => [severity, line, reason])).toEqual([
      ['error', 95, '“Once more” was not read. Its guid already stands in line 87.'],
      [
        'error',
        96,
        '“Nameless” was not read. It has neither guid nor address, so that a second import could not know it again.',
      ],
      ['error', 97, '“A &nbsp; space” was not read. It holds something that XML forbids: undefined entity.'],
      ['warning', null, '2 items of the type “page” left out: pages of a site are not articles.'],
      ['warning', null, '1 item of the type “nav_menu_item” left out: the portal has nothing of this type.'],
      ['warning', null, '1 item left out: WordPress’s bin is not imported.'],
    ])
    expect(problems.every(({ file }) => file === 'harbour.wxr.xml')).toBe(true)
  })
})

describe.skipIf(!existsSync(realInput('ruggedised-news.wxr.xml')))(
  'the real exports (skipped where they are not beside the project)',
  () => {
    test('of a project: ten stories with their slides', async () => {
      const { records, problems } = await read(readWordPress(realInput('ruggedised-news.wxr.xml')))
      expect(posts(records)).toHaveLength(10)
      expect(records.filter(({ type }) => type === 'attachment')).toHaveLength(15)
      expect(records.filter(({ type }) => type === 'term')).toHaveLength(23)
      expect(
        posts(records).every(({ status, date }) => status === 'published' && date?.precision === 'day'),
      ).toBe(true)
      expect(problems).toEqual([])
    })

    test('of a knowledge cluster: one post of a blog without a date', async () => {
      const { records, problems } = await read(readWordPress(realInput('sofia-blog.wxr.xml')))
      expect(posts(records)).toMatchObject([
        {
          kind: 'blog',
          date: null,
          title: 'Action Cluster & The Smart City Guidance Package',
          authorLogin: 'judith-borsboom-van-beurden',
        },
      ])
      expect(problems).toEqual([])
    })
  },
)
