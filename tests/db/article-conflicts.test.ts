import { expect, test } from 'vitest'
import { saveDraft } from '@/lib/articles/drafts/mutations'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { publish } from '@/lib/articles/publishing/mutations'
import { requestChanges, submit } from '@/lib/articles/review/mutations'
import { db } from '@/lib/db'
import { plainText } from '@/lib/richtext/text'
import { act, addChange, addDraft, addLive, did, newsroom, told } from '../support/articles'

const rounds = 100
const conflict = { ok: false, reason: 'changed-meanwhile' }

test(
  'of two who save the same draft at the same moment one is told, a hundred times',
  { timeout: 300_000 },
  async () => {
    const { author, editor } = await newsroom()
    let draft = await addDraft(author.viewer)
    let saved = 0
    let conflicts = 0
    for (let round = 0; round < rounds; round++) {
      const both = await Promise.all(
        [author, editor].map(({ viewer, id }) =>
          act(saveDraft, viewer, { ...draft, body: told(`Round ${round} by ${id}.`) }),
        ),
      )
      const won = both.findIndex(({ ok }) => ok)
      const winner = both[won]
      const words = (await getArticleFor(author.viewer, draft.id, 'en'))?.words
      expect(plainText(words?.body ?? told())).toBe(`Round ${round} by ${[author, editor][won]?.id}.`)
      saved += both.filter(({ ok }) => ok).length
      conflicts += both.filter((result) => !result.ok && result.reason === 'changed-meanwhile').length
      if (winner?.ok) draft = { ...draft, version: winner.version }
    }
    expect({ saved, conflicts }).toEqual({ saved: rounds, conflicts: rounds })
  },
)

test('of two who publish the same draft at the same moment one does', { timeout: 120_000 }, async () => {
  const { author, editor, second } = await newsroom()
  const story = await addLive(author.viewer)
  for (let round = 0; round < 20; round++) {
    const draft = await addChange(author.viewer, story, { title: `Round ${round}` })
    const both = await Promise.all([editor, second].map(({ viewer }) => act(publish, viewer, draft)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual(conflict)
  }
  expect(await db.articleVersion.count()).toBe(21)
  expect(await db.articleDraft.count()).toBe(0)
})

test('whoever publishes has read what they publish', async () => {
  const { author, editor } = await newsroom()
  const draft = await addDraft(author.viewer)
  await did(submit, author.viewer, draft)
  await did(saveDraft, author.viewer, { ...draft, title: 'Changed while it was read' })
  expect(await act(publish, editor.viewer, draft)).toEqual(conflict)
  expect(await act(requestChanges, editor.viewer, { ...draft, reason: 'No' })).toEqual(conflict)
})

test('a draft that two begin on a live story is one', async () => {
  const { author, editor } = await newsroom()
  const story = await addLive(author.viewer)
  const first = { id: story.id, language: 'en', version: 0 }
  const both = await Promise.all([
    act(saveDraft, author.viewer, { ...first, title: 'Hers' }),
    act(saveDraft, editor.viewer, { ...first, title: 'His' }),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both).toContainEqual(conflict)
  expect(await db.articleDraft.count()).toBe(1)
})
