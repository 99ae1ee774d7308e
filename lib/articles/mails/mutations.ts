import 'server-only'
import { v7 as uuid } from 'uuid'
import { articlePath, deskArticlePath } from '@/lib/articles/paths'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { wordsFor, type InterfaceWords } from '@/lib/i18n/words'
import { queueMail } from '@/lib/mail/queue'
import type { MailWords } from '@/lib/mail/words'

type Reader = { id: string; email: string; language: string }
type Story = { id: string; language: string; title: string }

/** Tells those who decide that a draft waits for them: who has it in hand, else every editor. */
export async function tellEditors(
  tx: Transaction,
  viewer: Viewer,
  { assigneeId, ...story }: Story & { assigneeId: string | null },
): Promise<void> {
  const staff = { role: { in: ['editor' as const, 'admin' as const] } }
  const editors = await readers(tx, viewer, assigneeId ? { id: assigneeId } : staff)
  for (const reader of editors) {
    const t = wordsFor(reader.language)
    const button = atDesk(t, reader, story)
    await tell(tx, reader, 'article-submitted', story, {
      subject: t('articlesDesk.mails.submitted.subject', { title: titleIn(t, story) }),
      paragraphs: [t('articlesDesk.mails.submitted.text', { title: titleIn(t, story) })],
      button,
      footer: t('articlesDesk.mails.submitted.footer'),
    })
  }
}

type News = {
  id: string
  language: string
  draft: { title: string; writerIds: string[]; submittedById: string | null }
} & ({ what: 'changes'; reason: string } | { what: 'published'; slug: string } | { what: 'held' })

/** Tells those who wrote a draft what became of it. */
export async function tellWriters(tx: Transaction, viewer: Viewer, news: News): Promise<void> {
  const { id, language, draft } = news
  const ids = [...draft.writerIds, ...(draft.submittedById ? [draft.submittedById] : [])]
  const story = { id, language, title: draft.title }
  for (const reader of await readers(tx, viewer, { id: { in: ids } })) {
    const t = wordsFor(reader.language)
    await tell(tx, reader, notices[news.what], story, wordsAbout(t, reader, story, news))
  }
}

const notices = {
  changes: 'article-changes-requested',
  published: 'article-published',
  held: 'article-held',
} as const

function wordsAbout(t: InterfaceWords, reader: Reader, story: Story, news: News): MailWords {
  const title = titleIn(t, story)
  const footer = t('articlesDesk.mails.footer')
  const button = atDesk(t, reader, story)
  switch (news.what) {
    case 'changes':
      return {
        subject: t('articlesDesk.mails.changes.subject', { title }),
        paragraphs: [t('articlesDesk.mails.changes.text', { title }), news.reason],
        button,
        footer,
      }
    case 'held':
      return {
        subject: t('articlesDesk.mails.held.subject', { title }),
        paragraphs: [t('articlesDesk.mails.held.text', { title })],
        button,
        footer,
      }
    case 'published': {
      const href = `${settings().portalUrl}/${story.language}${articlePath(news.slug)}`
      return {
        subject: t('articlesDesk.mails.published.subject', { title }),
        paragraphs: [t('articlesDesk.mails.published.text', { title })],
        button: { label: t('articlesDesk.mails.published.button'), href },
        footer,
      }
    }
  }
}

function atDesk(t: InterfaceWords, reader: Reader, { id, language }: Story) {
  const href = `${settings().portalUrl}/${reader.language}${deskArticlePath(id, language)}`
  return { label: t('articlesDesk.mails.open'), href }
}

function titleIn(t: InterfaceWords, { title }: Story): string {
  return title || t('articlesDesk.untitled')
}

/** Nobody is told what they did themselves. */
function readers(
  tx: Transaction,
  viewer: Viewer,
  where: NonNullable<Parameters<Transaction['account']['findMany']>[0]>['where'],
): PromiseLike<Reader[]> {
  const active = { disabledAt: null, emailVerifiedAt: { not: null } }
  return tx.account.findMany({
    where: { AND: [active, where ?? {}], ...(viewer.accountId && { NOT: { id: viewer.accountId } }) },
    select: { id: true, email: true, language: true },
  })
}

async function tell(
  tx: Transaction,
  reader: Reader,
  name: string,
  story: Story,
  words: MailWords,
): Promise<void> {
  await notify(tx, reader.id, name, story.id)
  await queueMail(tx, { to: reader.email, language: reader.language, words })
}

/** Writes a notice for somebody's page, without a mail. A second round of the same is news again. */
export async function notify(
  tx: Transaction,
  accountId: string,
  name: string,
  recordId: string,
): Promise<void> {
  const about = { accountId, name, kind: 'article' as const, recordId }
  await tx.notice.upsert({
    where: { accountId_name_kind_recordId: about },
    create: { id: uuid(), ...about },
    update: { createdAt: new Date(), readAt: null, digestedAt: null },
    select: { id: true },
  })
}
