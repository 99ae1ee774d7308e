import { expect, test } from 'vitest'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { saveDraft } from '@/lib/articles/drafts/mutations'
import { publish } from '@/lib/articles/publishing/mutations'
import { answerQuote, askForQuote } from '@/lib/articles/quotes/asking/mutations'
import { getAskedQuote, listQuotesFor } from '@/lib/articles/quotes/asking/queries'
import { db, inTransaction } from '@/lib/db'
import { listQuotesOf } from '@/lib/people/quotes/queries'
import {
  act,
  addChange,
  addDraft,
  addLive,
  addSpeaker,
  did,
  newsroom,
  quoted,
  told,
} from '../support/articles'

const words = 'We met for a winter before anybody drew a line.'

async function draftWithQuote() {
  const { author, ...others } = await newsroom()
  const speaker = await addSpeaker('Siv Norden')
  const draft = await addDraft(author.viewer, { body: quoted(speaker.id, words) })
  const [quote] = await listQuotesFor(author.viewer, draft.id, 'en')
  if (!quote) throw new Error('The draft quotes somebody.')
  return { author, ...others, speaker, draft, quote }
}

/** The token of the link in the newest mail. */
async function mailedToken(): Promise<string> {
  const mail = await db.outboxMail.findFirst({ orderBy: { createdAt: 'desc' }, select: { text: true } })
  return /\/quotes\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

const answer = (token: string, said: 'approved' | 'amended' | 'refused', amendedText = '') =>
  inTransaction((tx) => answerQuote(tx, { token, answer: said, amendedText }))

test('somebody who is quoted is asked by mail, reads nothing but their words, and answers once', async () => {
  const { author, draft, quote } = await draftWithQuote()
  await did(askForQuote, author.viewer, { ...draft, quoteId: quote.id })
  const mail = await db.outboxMail.findFirst()
  expect(mail).toMatchObject({ to: 'speaker@example.org' })
  expect(mail?.text).not.toContain('A story')
  const token = await mailedToken()
  expect(await getAskedQuote(token)).toEqual({ text: words, language: 'en', speaker: 'Siv Norden' })
  expect(await answer(token, 'approved')).toEqual({ ok: true })
  expect(await answer(token, 'refused')).toEqual({ ok: false, reason: 'not-found' })
  expect(await getAskedQuote(token)).toBeNull()
  expect(await listQuotesFor(author.viewer, draft.id, 'en')).toMatchObject([{ approval: 'approved' }])
})

test('words of a draft are on nobody’s page before they are published', async () => {
  const { author, editor, draft, quote, speaker } = await draftWithQuote()
  await did(askForQuote, author.viewer, { ...draft, quoteId: quote.id })
  await answer(await mailedToken(), 'approved')
  expect(await listQuotesOf('en', speaker.id)).toEqual([])
  await did(publish, editor.viewer, draft)
  expect(await listQuotesOf('en', speaker.id)).toMatchObject([{ text: words }])
})

test('words of a change to a live story are not either', async () => {
  const { author, editor } = await newsroom()
  const speaker = await addSpeaker('Siv Norden')
  const story = await addLive(author.viewer)
  const draft = await addChange(author.viewer, story, { body: quoted(speaker.id, words) })
  const [quote] = await listQuotesFor(author.viewer, story.id, 'en')
  await did(askForQuote, author.viewer, { ...draft, quoteId: quote?.id ?? '' })
  await answer(await mailedToken(), 'approved')
  expect(await listQuotesOf('en', speaker.id)).toEqual([])
  await did(publish, editor.viewer, draft)
  expect(await listQuotesOf('en', speaker.id)).toHaveLength(1)
})

test('an amendment is proposed to the author, who takes it by writing it', async () => {
  const { author, draft, quote } = await draftWithQuote()
  await did(askForQuote, author.viewer, { ...draft, quoteId: quote.id })
  await answer(await mailedToken(), 'amended', 'We met for two winters.')
  const read = await getArticleFor(author.viewer, draft.id, 'en')
  expect(JSON.stringify(read?.words.body)).toContain(words)
  expect(read?.findings).toContainEqual({ check: 'quote-amended', severity: 'advises', at: words })
  expect(await db.notice.findMany({ where: { accountId: author.id } })).toMatchObject([
    { name: 'article-quote-answered' },
  ])
  const { personId } = await db.quote.findFirstOrThrow()
  await did(saveDraft, author.viewer, { ...draft, body: quoted(personId, 'We met for two winters.') })
  expect(await listQuotesFor(author.viewer, draft.id, 'en')).toMatchObject([
    { text: 'We met for two winters.', approval: 'approved', amendedText: null },
  ])
})

test('an amendment of live words takes the old ones off the page of who said them', async () => {
  const { author, editor, draft, quote, speaker } = await draftWithQuote()
  await did(askForQuote, author.viewer, { ...draft, quoteId: quote.id })
  const first = await mailedToken()
  await did(publish, editor.viewer, draft)
  await answer(first, 'amended', 'We met for two winters.')
  expect(await listQuotesOf('en', speaker.id)).toEqual([])
})

test('asked again, the link before no longer holds; words that are gone cannot be answered', async () => {
  const { author, draft, quote } = await draftWithQuote()
  await did(askForQuote, author.viewer, { ...draft, quoteId: quote.id })
  const first = await mailedToken()
  await did(askForQuote, author.viewer, { ...draft, quoteId: quote.id })
  expect(await getAskedQuote(first)).toBeNull()
  const second = await mailedToken()
  await did(saveDraft, author.viewer, { ...draft, body: told('Nobody is quoted.') })
  expect(await getAskedQuote(second)).toBeNull()
  expect(await answer(second, 'approved')).toEqual({ ok: false, reason: 'not-found' })
})

test('nobody is asked without an address, and nobody asks for a story that is not theirs', async () => {
  const { author, stranger, draft, quote, speaker } = await draftWithQuote()
  const asked = { ...draft, quoteId: quote.id }
  expect(await act(askForQuote, stranger.viewer, asked)).toEqual({ ok: false, reason: 'not-found' })
  expect(await listQuotesFor(stranger.viewer, draft.id, 'en')).toEqual([])
  await db.person.update({ where: { id: speaker.id }, data: { email: null } })
  expect(await act(askForQuote, author.viewer, asked)).toEqual({ ok: false, reason: 'no-address' })
})
