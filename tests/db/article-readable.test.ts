import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { doTogether } from '@/lib/articles/bulk/batches/mutations'
import { saveAndDo } from '@/lib/articles/form/mutations'
import { articleFormSchema, relationLists } from '@/lib/articles/form/schema'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { submit } from '@/lib/articles/review/mutations'
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

/** And about a city that has no page yet. */
async function storyAboutUmea() {
  const { author, editor } = await newsroom()
  const { id: cityId } = await addCity({ name: 'Umea' })
  const hidden = await addCity({ name: 'Brno', status: 'draft' })
  const cityIds = [cityId, hidden.id]
  const draft = await addDraft(author.viewer, { title: 'Heat', relations: { cityIds } })
  await did(submit, author.viewer, draft)
  return { draft, cityIds, editor: editor.viewer }
}

const everywhere = ['/en', '/en/news', '/en/news/feed.xml', '/en/news/heat', '/en/cities/umea']

describe('a published story is there for everybody before its editor is answered', () => {
  test('by the button of its form', async () => {
    const { draft, cityIds, editor } = await storyAboutUmea()
    const lists = Object.fromEntries(relationLists.map((name) => [name, [] as string[]]))
    const words = { title: 'Heat', summary: 'In short.', body: JSON.stringify(told('Words.')) }
    const form = { ...words, ...lists, ...draft, cityIds, intent: 'publish' }
    expect(await saveAndDo(editor, articleFormSchema.parse(form))).toMatchObject({ ok: true })
    expect({ wanted, early }).toEqual({ wanted: everywhere, early: [] })
  })

  test('with others', async () => {
    const { draft, editor } = await storyAboutUmea()
    await doTogether(editor, { verb: 'publish', chosen: [draft] })
    expect({ wanted, early }).toEqual({ wanted: everywhere, early: [] })
  })
})

test('nothing is made for a story that is not published', async () => {
  const { draft, editor } = await storyAboutUmea()
  await doTogether(editor, { verb: 'publish', chosen: [{ ...draft, version: 99 }] })
  expect(wanted).toEqual([])
})
