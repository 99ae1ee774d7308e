import { expect, test } from 'vitest'
import { listStaleTranslationsFor } from '@/lib/articles/translations/queries'
import { viewerOfAccount } from '@/lib/auth/session'
import { signIn } from '@/lib/auth/sign-in'
import { db } from '@/lib/db'
import { listUpcomingEvents } from '@/lib/events/queries'
import { languages } from '@/lib/i18n/languages'
import { getPortal } from '@/lib/portal/queries'
import { loadSample } from '@/prisma/sample/load'

const start = new Date('2026-05-20T09:00:00Z')

/** At least this many of each noun: what a portal has after a year. */
const promised = {
  article: 14,
  event: 10,
  partner: 16,
  project: 4,
  solution: 24,
  demonstration: 40,
  pairing: 24,
  theme: 6,
  group: 6,
  document: 15,
  person: 20,
} as const
const nouns = Object.keys(promised) as (keyof typeof promised)[]

// One load for all that is asked of it: some thousand statements.
test('the sample consortium fills an empty portal once, with all that it promises', async () => {
  expect(await loadSample(start, { password: 'correct-horse-pharos' })).toBe(true)
  expect(await loadSample(start)).toBe(false)
  await hasAllItPromises()
  await speaksSeveralLanguages()
  await statesItsFunding()
  await hasMeetingsAhead()
  await knowsItsCities()
  await hasFilesWithPages()
  await provesItsFigures()
  await leavesNothingUnread()
  await letsPeopleSignIn()
  await leavesSomethingToDo()
}, 240_000)

async function hasAllItPromises() {
  for (const noun of nouns) {
    const count = await (db[noun] as { count: () => Promise<number> }).count()
    expect([noun, count]).toEqual([noun, expect.toSatisfy((n: number) => n >= promised[noun])])
  }
}

/** A third of what is written is there in a second language too, some of it in a third. */
async function speaksSeveralLanguages() {
  const articles = await db.article.findMany({ select: { _count: { select: { translations: true } } } })
  const solutions = await db.solution.findMany({ select: { _count: { select: { translations: true } } } })
  const pairings = await db.pairing.findMany({ select: { _count: { select: { translations: true } } } })
  const all = [...articles, ...solutions, ...pairings].map(({ _count }) => _count.translations)
  expect(all.filter((count) => count > 1).length).toBeGreaterThanOrEqual(all.length / 3)
  expect(all.filter((count) => count > 2).length).toBeGreaterThan(0)
}

/** Whoever signs in first finds a desk on which work has begun. */
async function leavesSomethingToDo() {
  const drafts = await db.articleDraft.findMany({ select: { status: true, scheduledAt: true } })
  expect(drafts.map(({ status }) => status).toSorted()).toEqual([
    ...['changes_requested', 'draft', 'in_review', 'in_review', 'scheduled'],
  ])
  expect(drafts.every(({ scheduledAt }) => !scheduledAt || scheduledAt > new Date())).toBe(true)
  const editor = await viewerOf('editor')
  expect(editor && (await listStaleTranslationsFor(editor))).toMatchObject([{ language: 'nl' }])
}

async function statesItsFunding() {
  for (const language of languages) {
    const { name, tagline, funding } = await getPortal(language)
    expect(name).toBe('RUGGEDISED')
    expect(tagline).not.toBe('')
    expect(funding).toEqual([{ acronym: 'RUGGEDISED', language, text: expect.stringContaining('731198') }])
  }
}

async function hasMeetingsAhead() {
  const ahead = await listUpcomingEvents('en', 20, start)
  expect(ahead.length).toBeGreaterThanOrEqual(5)
  const late = await db.article.count({ where: { publishedOn: { gt: start } } })
  expect(late).toBe(0)
}

async function knowsItsCities() {
  const cities = await db.city.findMany({
    where: { projects: { some: {} } },
    orderBy: { sortKey: 'asc' },
    select: { slug: true, latitude: true, population: true, projects: { select: { role: true } } },
  })
  expect(cities.map(({ slug }) => slug)).toEqual(['brno', 'gdansk', 'glasgow', 'parma', 'rotterdam', 'umea'])
  expect(cities.filter(({ projects }) => projects[0]?.role === 'lighthouse')).toHaveLength(3)
  expect(cities.every(({ latitude, population }) => latitude !== null && population !== null)).toBe(true)
  const places = await db.demonstration.count({ where: { latitude: { not: null } } })
  expect(places).toBe(await db.demonstration.count())
}

async function hasFilesWithPages() {
  const documents = await db.document.findMany({
    select: {
      slug: true,
      currentVersion: { select: { text: true, file: { select: { _count: { select: { pages: true } } } } } },
    },
  })
  for (const { slug, currentVersion } of documents) {
    const pages = currentVersion?.file._count.pages ?? 0
    expect([slug, pages > 0, Boolean(currentVersion?.text)]).toEqual([slug, true, true])
  }
}

/** Each headline figure says how and from where, or it would be a claim. */
async function provesItsFigures() {
  const headlines = await db.figure.findMany({
    where: { headlinePosition: { not: null } },
    select: { slug: true, sourceText: true, translations: { select: { method: true } } },
  })
  expect(headlines).toHaveLength(7)
  for (const { slug, sourceText, translations } of headlines)
    expect([slug, sourceText, ...translations.map(({ method }) => method)]).not.toContainEqual(
      expect.toBeOneOf(['', null]),
    )
}

/** Only the draft for members is kept from the public. */
async function leavesNothingUnread() {
  const hidden = await db.document.findMany({
    where: { visibility: { not: 'public' } },
    select: { slug: true },
  })
  expect(hidden).toEqual([{ slug: 'draft-city-contract' }])
}

/** Authors of two partners, officers of two cities, and one group with its lead and members. */
async function viewerOf(name: string) {
  const email = `${name}@pharos.test`
  const account = await db.account.findUniqueOrThrow({ where: { email }, select: { id: true } })
  return viewerOfAccount(account.id)
}

async function letsPeopleSignIn() {
  expect(await viewerOf('admin')).toMatchObject({ role: 'admin' })
  expect(await viewerOf('editor')).toMatchObject({ role: 'editor' })
  expect(await viewerOf('guest')).toMatchObject({ authorOf: [], officerOf: [], memberOf: [] })
  const [author, other] = [await viewerOf('author'), await viewerOf('author-b')]
  expect(new Set([...(author?.authorOf ?? []), ...(other?.authorOf ?? [])]).size).toBe(2)
  const [officer, officerB] = [await viewerOf('officer'), await viewerOf('officer-b')]
  expect(new Set([...(officer?.officerOf ?? []), ...(officerB?.officerOf ?? [])]).size).toBe(2)
  const lead = await viewerOf('lead')
  expect(lead?.leadOf).toHaveLength(1)
  for (const name of ['member', 'member-b'])
    expect(await viewerOf(name)).toMatchObject({ memberOf: lead?.leadOf, leadOf: [] })
  const credentials = { email: 'admin@pharos.test', password: 'correct-horse-pharos' }
  const signedIn = await signIn(credentials, { address: '192.0.2.1', userAgent: '' })
  expect(signedIn).toMatchObject({ ok: true, mustEnrol: false })
}
