import { DateTime } from 'luxon'
import { saveDraft, startArticle } from '@/lib/articles/drafts/mutations'
import { publish, schedule } from '@/lib/articles/publishing/mutations'
import { comment, requestChanges, submit } from '@/lib/articles/review/mutations'
import { viewerOfAccount, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { sampleChange, sampleDrafts } from '@/prisma/sample/drafts/all'
import type { SampleDraft } from '@/prisma/sample/drafts/types'
import { richText } from '@/prisma/sample/texts'
import { done, type Writing } from '@/prisma/sample/write/writing'

type Staff = Omit<Writing, 'tx' | 'viewer'> & { editor: Viewer }

/** What is on the desks of the sample's accounts, written by them: they have to be there already. */
export async function writeDrafts(sample: Omit<Writing, 'tx' | 'viewer'>): Promise<void> {
  const writing = { ...sample, editor: await accountOf('editor@pharos.test') }
  for (const draft of sampleDrafts) await writeDraft(draft, writing)
  await writeChange(writing)
}

async function accountOf(email: string): Promise<Viewer> {
  const account = await db.account.findUniqueOrThrow({ where: { email }, select: { id: true } })
  const viewer = await viewerOfAccount(account.id)
  if (!viewer) throw new Error(`The sample has no account ${email}.`)
  return viewer
}

async function writeDraft(draft: SampleDraft, writing: Staff): Promise<void> {
  const author = await accountOf(draft.author)
  await inTransaction(async (tx) => {
    const { title, summary, about } = draft
    const { id, version } = done(await startArticle(tx, author, { language: 'en', title }))
    const relations = {
      cityIds: writing.keys.ids('cities', about.cities),
      themeIds: writing.keys.ids('themes', about.themes),
    }
    const words = { title, summary, body: richText(draft.body, writing.keys), relations }
    const saved = done(await saveDraft(tx, author, { id, language: 'en', version, ...words }))
    const read = { id, language: 'en', version: saved.version }
    if (draft.state === 'draft') return
    done(await submit(tx, author, read))
    await review({ ...writing, tx, viewer: writing.editor }, read, draft)
  })
}

/** What became of it at the editors'. */
async function review(
  { tx, viewer, calendar }: Writing,
  read: { id: string; language: string; version: number },
  draft: SampleDraft,
): Promise<void> {
  if (draft.state === 'in_review' && draft.comment)
    done(await comment(tx, viewer, { ...read, comment: draft.comment }))
  if (draft.state === 'changes_requested')
    done(await requestChanges(tx, viewer, { ...read, reason: draft.reason }))
  if (draft.state !== 'scheduled') return
  // A date is still to come, whenever the first start is said to have been.
  const from = Math.max(calendar.start.getTime(), Date.now())
  const day = DateTime.fromMillis(from, { zone: 'utc' }).plus({ weeks: draft.weeks }).toISODate()
  const scheduled = await schedule(tx, viewer, { ...read, publishAt: `${day}T09:00` })
  if (!scheduled.ok) throw new Error(`The sample could not be dated: ${scheduled.reason}.`)
}

/** The translation was up to date until the original went on. */
async function writeChange({ keys, editor }: Staff): Promise<void> {
  const { article, language, translation, added } = sampleChange
  const author = await accountOf(sampleChange.author)
  const id = keys.id('news', article)
  await inTransaction(async (tx) => {
    await tx.articleTranslation.update({
      where: { articleId_language: { articleId: id, language: translation } },
      data: { sourceLanguage: language, sourceVersion: 1 },
      select: { articleId: true },
    })
    const live = await tx.articleTranslation.findUniqueOrThrow({
      where: { articleId_language: { articleId: id, language } },
      select: { summary: true },
    })
    const summary = `${live.summary} ${added}`
    const saved = done(await saveDraft(tx, author, { id, language, version: 0, summary }))
    const read = { id, language, version: saved.version }
    done(await submit(tx, author, read))
    const published = await publish(tx, editor, read)
    if (!published.ok) throw new Error(`The sample could not be published: ${published.reason}.`)
  })
}
