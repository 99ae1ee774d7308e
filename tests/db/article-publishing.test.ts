import { describe, expect, test } from 'vitest'
import { articleJobs } from '@/lib/articles/jobs'
import { saveDraft } from '@/lib/articles/drafts/mutations'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { publish, schedule, unschedule } from '@/lib/articles/publishing/mutations'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { publishScheduled, withdrawScheduled } from '@/lib/articles/scheduled/mutations'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addProject } from '../support/projects'
import { act, addChange, addDraft, addLive, did, newsroom, told } from '../support/articles'

const clock = systemViewer('schedule')
const at = (time: string) => new Date(time)
const due = (articleId: string) => ({ articleId, language: 'en' })

/** The work of the clock, at an hour. */
const publishAt = (articleId: string, now: string) =>
  inTransaction((tx) => publishScheduled(tx, clock, due(articleId), at(now)))
const withdrawAt = (articleId: string, now: string) =>
  inTransaction((tx) => withdrawScheduled(tx, clock, due(articleId), at(now)))

describe('an approved date', () => {
  test('is an hour on the clocks of the portal, at which the story appears once', async () => {
    const { author, editor } = await newsroom()
    await db.portal.create({ data: { id: 1, timeZone: 'Europe/Stockholm' } })
    const draft = await addDraft(author.viewer, { title: 'Heat' })
    const planned = await did(schedule, editor.viewer, { ...draft, publishAt: '2099-07-01T09:30' })
    expect(planned.scheduledAt).toEqual(at('2099-07-01T07:30:00Z'))
    const job = await db.job.findFirst({ where: { name: 'publish-article' } })
    expect(job).toMatchObject({ runAt: planned.scheduledAt, data: due(draft.id), state: 'waiting' })
    expect(await publishAt(draft.id, '2099-07-01T07:29:59Z')).toBe('not-due')
    expect(await getPublishedArticle('en', 'heat')).toBeNull()
    expect(await publishAt(draft.id, '2099-07-01T07:30:00Z')).toBe('done')
    expect(await publishAt(draft.id, '2099-07-01T07:30:00Z')).toBe('not-due')
    expect(await getPublishedArticle('en', 'heat')).toMatchObject({ title: 'Heat' })
    expect(await db.articleVersion.count()).toBe(1)
  })

  test('may come with one on which the story is taken away', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer, { title: 'Heat' })
    const dates = { publishAt: '2099-07-01T09:30', withdrawAt: '2099-08-01T09:30' }
    await did(schedule, editor.viewer, { ...draft, ...dates })
    await publishAt(draft.id, '2099-07-01T07:30:00Z')
    expect(await db.job.count({ where: { name: 'withdraw-article' } })).toBe(1)
    expect(await withdrawAt(draft.id, '2099-08-01T07:29:00Z')).toBe('not-due')
    expect(await withdrawAt(draft.id, '2099-08-01T07:30:00Z')).toBe('done')
    expect(await withdrawAt(draft.id, '2099-08-01T07:30:00Z')).toBe('not-due')
    expect(await getPublishedArticle('en', 'heat')).toBeNull()
  })

  test('on which the story is taken away holds when a correction is published before it', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer, { title: 'Heat' })
    const dates = { publishAt: '2099-07-01T09:30', withdrawAt: '2099-08-01T09:30' }
    await did(schedule, editor.viewer, { ...draft, ...dates })
    await publishAt(draft.id, '2099-07-01T07:30:00Z')
    const change = await addChange(author.viewer, draft, { summary: 'With a comma, too.' })
    await did(publish, editor.viewer, change)
    expect(await getPublishedArticle('en', 'heat')).toMatchObject({ summary: 'With a comma, too.' })
    expect(await withdrawAt(draft.id, '2099-08-01T07:30:00Z')).toBe('done')
    expect(await getPublishedArticle('en', 'heat')).toBeNull()
  })

  test.each([
    ['2099-03-29T02:30', undefined, { ok: false, reason: 'no-such-hour', field: 'publishAt' }],
    ['2099-10-25T02:30', undefined, { ok: false, reason: 'hour-twice', field: 'publishAt' }],
    ['2001-01-01T09:00', undefined, { ok: false, reason: 'past' }],
    ['2099-07-01T09:30', '2099-07-01T09:30', { ok: false, reason: 'ends-first' }],
    ['2099-07-01T09:30', '2099-10-25T02:30', { ok: false, reason: 'hour-twice', field: 'withdrawAt' }],
  ])('%s to %s is asked about', async (from, until, refusal) => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    const asked = { ...draft, publishAt: from, withdrawAt: until }
    expect(await act(schedule, editor.viewer, asked)).toEqual(refusal)
    expect(await db.job.count({ where: { name: 'publish-article' } })).toBe(0)
  })

  test('that clocks show twice is the first or the second one, as was said', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    const twice = { ...draft, publishAt: '2099-10-25T02:30' }
    const first = await did(schedule, editor.viewer, { ...twice, publishHour: 'first' })
    expect(first.scheduledAt).toEqual(at('2099-10-25T00:30:00Z'))
    const second = await did(schedule, editor.viewer, { ...twice, publishHour: 'second' })
    expect(second.scheduledAt).toEqual(at('2099-10-25T01:30:00Z'))
    expect(await db.job.findMany({ where: { name: 'publish-article' } })).toMatchObject([
      { runAt: second.scheduledAt },
    ])
  })

  test('keeps what was approved from being changed', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer)
    await did(schedule, editor.viewer, { ...draft, publishAt: '2099-07-01T09:30' })
    for (const { viewer } of [author, editor])
      expect(await act(saveDraft, viewer, { ...draft, title: 'Slipped in' })).toEqual({
        ok: false,
        reason: 'scheduled',
      })
    await did(unschedule, editor.viewer, draft)
    expect(await db.job.count({ where: { name: 'publish-article' } })).toBe(0)
    await did(saveDraft, author.viewer, { ...draft, title: 'In time' })
    expect(await publishAt(draft.id, '2099-07-01T07:30:00Z')).toBe('not-due')
  })

  test('holds a story that has come to lack what the grant asks for, and tells the editors and the writers', async () => {
    const { author, editor } = await newsroom()
    const project = await addProject('HEAT')
    const statement = { fundingStatement: 'Funded by the European Union.' }
    const ofProject = { projectId_language: { projectId: project.id, language: 'en' } }
    await db.projectTranslation.update({ where: ofProject, data: statement })
    const draft = await addDraft(author.viewer, { relations: { projectId: project.id } })
    await did(schedule, editor.viewer, { ...draft, publishAt: '2099-07-01T09:30' })
    await db.projectTranslation.update({ where: ofProject, data: { fundingStatement: '' } })
    expect(await publishAt(draft.id, '2099-07-01T07:30:00Z')).toBe('held')
    const held = await getArticleFor(author.viewer, draft.id, 'en')
    expect(held).toMatchObject({
      draft: { status: 'in_review', scheduledAt: null },
      translation: { status: 'draft' },
    })
    const told = await db.outboxMail.findMany({ where: { to: `${author.id}@example.org` } })
    expect(told).toMatchObject([{ subject: 'Not published: A story' }])
  })

  test('is kept by the jobs of the portal', async () => {
    const { author, editor } = await newsroom()
    const draft = await addDraft(author.viewer, { title: 'Heat' })
    await did(schedule, editor.viewer, { ...draft, publishAt: '2099-07-01T09:30' })
    await db.articleDraft.updateMany({ data: { scheduledAt: at('2020-01-01T00:00:00Z') } })
    await articleJobs['publish-article'](due(draft.id))
    await articleJobs['publish-article'](due(draft.id))
    expect(await getPublishedArticle('en', 'heat')).not.toBeNull()
    await db.articleTranslation.updateMany({ data: { withdrawAt: at('2020-01-02T00:00:00Z') } })
    await articleJobs['withdraw-article'](due(draft.id))
    await articleJobs['withdraw-article'](due(draft.id))
    expect(await getPublishedArticle('en', 'heat')).toBeNull()
  })
})

describe('publishing', () => {
  test('of one language leaves the others where they are', async () => {
    const { author, editor } = await newsroom()
    const story = await addLive(author.viewer, { title: 'Heat' })
    const dutch = { title: 'Warmte', summary: 'Kort.', body: told('Woorden.') }
    const draft = await addChange(author.viewer, { ...story, language: 'nl' }, dutch)
    expect((await getPublishedArticle('nl', story.slug))?.language).toBe('en')
    await did(publish, editor.viewer, draft)
    expect(await getPublishedArticle('nl', story.slug)).toMatchObject({ title: 'Warmte', language: 'nl' })
    expect(await getPublishedArticle('en', story.slug)).toMatchObject({ title: 'Heat', language: 'en' })
  })

  test('gives an undated story the day in the time zone of the portal, and an address of its title', async () => {
    const { author } = await newsroom()
    const story = await addLive(author.viewer, { title: 'Értékek és hő' })
    expect(story.slug).toBe('ertekek-es-ho')
    expect((await getPublishedArticle('en', story.slug))?.publishedOn?.precision).toBe('day')
  })

  test('is refused while something is missing that law or grant ask for, and says what', async () => {
    const { author, editor } = await newsroom()
    const attrs = { imageId: null, alt: '', credit: null, caption: null, missing: 'quay.jpg' }
    const { body } = { body: { ...told('Words.'), content: [{ type: 'image' as const, attrs }] } }
    const draft = await addDraft(author.viewer, { title: '', body })
    const refused = await act(publish, editor.viewer, draft)
    expect(refused).toMatchObject({ ok: false, reason: 'incomplete' })
    expect('findings' in refused && refused.findings.map(({ check, severity }) => [check, severity])).toEqual(
      [
        ['title', 'blocks'],
        ['body', 'advises'],
        ['picture-missing', 'advises'],
      ],
    )
    expect(await db.articleVersion.count()).toBe(0)
  })

  test('asks for the funding statement, and each project says what it asks for', async () => {
    const { author, editor } = await newsroom()
    const project = await addProject('HEAT')
    const draft = await addDraft(author.viewer, { relations: { projectId: project.id } })
    expect(await act(publish, editor.viewer, draft)).toMatchObject({
      reason: 'incomplete',
      findings: [{ check: 'funding-statement', severity: 'blocks' }],
    })
    await db.project.update({ where: { id: project.id }, data: { visibilityGate: ['alt_text', 'credit'] } })
    await did(publish, editor.viewer, draft)
  })
})
