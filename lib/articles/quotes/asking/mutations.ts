import 'server-only'
import { lockArticle } from '@/lib/articles/locked/queries'
import { notify } from '@/lib/articles/mails/mutations'
import { articlesTag, quotePath } from '@/lib/articles/paths'
import { canEdit } from '@/lib/articles/policy'
import type { QuoteAnswer } from '@/lib/articles/quotes/asking/schema'
import { record } from '@/lib/audit/record'
import { issueLink, spendLink } from '@/lib/auth/links'
import { linkViewer, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { wordsFor } from '@/lib/i18n/words'
import { queueMail } from '@/lib/mail/queue'
import { touch } from '@/lib/server/touch'

/** Hours for an answer. */
const patience = 21 * 24

/**
 * Mails somebody their own words and asks whether they may be said so. Asked again, the link before no longer holds.
 * @param input.quoteId of a passage in the draft or the live text
 */
export async function askForQuote(
  tx: Transaction,
  viewer: Viewer,
  { id, language, quoteId }: { id: string; language: string; quoteId: string },
): Promise<{ ok: true } | Refusal<'not-found' | 'no-address' | 'answered'>> {
  const article = await lockArticle(tx, viewer, id, language)
  if (!article || !canEdit(viewer, article)) return refuse('not-found')
  const quote = await tx.quote.findFirst({
    where: { id: quoteId, articleId: id, language },
    select: { approval: true, person: { select: { email: true } } },
  })
  if (!quote) return refuse('not-found')
  if (quote.approval === 'approved') return refuse('answered')
  if (!quote.person.email) return refuse('no-address')
  const about = { kind: 'quote' as const, id: quoteId }
  const token = await issueLink(tx, { purpose: 'quote_approval', about, hours: patience })
  await tx.quote.update({
    where: { id: quoteId },
    data: { approval: 'asked', askedAt: new Date(), answeredAt: null, amendedText: null },
    select: { id: true },
  })
  await mailQuestion(tx, { to: quote.person.email, language, token })
  await record(tx, viewer, 'article.quote-asked', id, { language, quoteId })
  // The page of who is quoted shows only what they agreed to.
  await touch(tx, [articlesTag])
  return { ok: true }
}

async function mailQuestion(
  tx: Transaction,
  { to, language, token }: { to: string; language: string; token: string },
): Promise<void> {
  const t = wordsFor(language)
  await queueMail(tx, {
    to,
    language,
    words: {
      subject: t('articlesDesk.mails.quote.subject'),
      paragraphs: [t('articlesDesk.mails.quote.text')],
      button: {
        label: t('articlesDesk.mails.quote.button'),
        href: `${settings().portalUrl}/${language}${quotePath(token)}`,
      },
      footer: t('articlesDesk.mails.quote.footer'),
    },
  })
}

/**
 * Writes down what somebody says about their own words, once. An amendment is a proposal to the author and changes no
 * text; a page that shows the words as agreed no longer does.
 */
export async function answerQuote(
  tx: Transaction,
  { token, answer, amendedText }: QuoteAnswer,
): Promise<{ ok: true } | Refusal<'not-found'>> {
  const link = await spendLink(tx, 'quote_approval', token)
  const quote =
    link?.about && (await tx.quote.findUnique({ where: { id: link.about.id }, select: quoteSelect }))
  if (!quote?.articleId) return refuse('not-found')
  const { id, articleId, pendingSince } = quote
  const amended = answer === 'amended' && amendedText !== quote.text
  await tx.quote.update({
    where: { id },
    data: {
      approval: answer === 'amended' && !amended ? 'approved' : answer,
      amendedText: amended ? amendedText : null,
      pendingSince: amended ? (pendingSince ?? new Date()) : pendingSince,
      answeredAt: new Date(),
    },
    select: { id: true },
  })
  await record(tx, linkViewer('quote'), `quote.${answer}`, id)
  await touch(tx, [articlesTag])
  await tellAskers(tx, articleId)
  return { ok: true }
}

const quoteSelect = { id: true, articleId: true, text: true, pendingSince: true } as const

/** Those who work on the story see it on their page; the answer itself stands at the desk. */
async function tellAskers(tx: Transaction, articleId: string): Promise<void> {
  const drafts = await tx.articleDraft.findMany({ where: { articleId }, select: { writerIds: true } })
  const accountIds = [...new Set(drafts.flatMap(({ writerIds }) => writerIds))]
  const known = await tx.account.findMany({ where: { id: { in: accountIds } }, select: { id: true } })
  for (const { id } of known) await notify(tx, id, 'article-quote-answered', articleId)
}
