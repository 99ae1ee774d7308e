import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publishMany } from '@/lib/articles/bulk/mutations'
import { saveAndDo } from '@/lib/articles/form/mutations'
import { articleFormSchema, relationLists } from '@/lib/articles/form/schema'
import { articleJobs } from '@/lib/articles/jobs'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { submit } from '@/lib/articles/review/mutations'
import { db } from '@/lib/db'
import { onWanted } from '@/lib/server/readable'
import { addDraft, did, newsroom, told } from '../support/articles'
import { addCity } from '../support/cities'

const wanted: string[] = []
/** Whether the public had the story when its page was asked for. */
const early: string[] = []
let stop: () => void
beforeEach(() => {
  for (const noted of [wanted, early]) noted.length = 0
  stop = onWanted(async (path) => {
    wanted.push(path)
    const slug = path.split('/news/').at(1)
    if (slug && slug !== 'feed.xml' && !(await getPublishedArticle('en', slug))) early.push(path)
  })
})
afterEach(() => stop())

async function storyAboutUmea() {
  const { author, editor } = await newsroom()
  const { id: cityId } = await addCity({ name: 'Umea' })
  const draft = await addDraft(author.viewer, { title: 'Heat', relations: { cityIds: [cityId] } })
  await did(submit, author.viewer, draft)
  return { draft, cityId, editor: editor.viewer }
}

const everywhere = ['/en', '/en/news', '/en/news/feed.xml', '/en/news/heat', '/en/cities/umea']

describe('a published story is there for everybody before its editor is answered', () => {
  test('by the button of its form', async () => {
    const { draft, cityId, editor } = await storyAboutUmea()
    const lists = Object.fromEntries(relationLists.map((name) => [name, [] as string[]]))
    const words = { title: 'Heat', summary: 'In short.', body: JSON.stringify(told('Words.')) }
    const form = { ...words, ...lists, ...draft, cityIds: [cityId], intent: 'publish' }
    expect(await saveAndDo(editor, articleFormSchema.parse(form))).toMatchObject({ ok: true })
    expect({ wanted, early }).toEqual({ wanted: everywhere, early: [] })
  })

  test('with others', async () => {
    const { draft, editor } = await storyAboutUmea()
    await publishMany(editor, [draft])
    expect({ wanted, early }).toEqual({ wanted: everywhere, early: [] })
  })

  test('at its time', async () => {
    const { draft } = await storyAboutUmea()
    await db.articleDraft.updateMany({ data: { status: 'scheduled', scheduledAt: new Date(0) } })
    await articleJobs['publish-article']({ articleId: draft.id, language: 'en' })
    expect({ wanted, early }).toEqual({ wanted: everywhere, early: [] })
  })
})

test('nothing is made for a story that is not published', async () => {
  const { draft, editor } = await storyAboutUmea()
  await publishMany(editor, [{ ...draft, version: 99 }])
  await articleJobs['publish-article']({ articleId: draft.id, language: 'en' })
  expect(wanted).toEqual([])
})
