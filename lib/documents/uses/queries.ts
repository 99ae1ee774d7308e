import 'server-only'
import { articlePath } from '@/lib/articles/paths'
import { pathToAwaited } from '@/lib/articles/relations/queries'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db, type Prisma, type Transaction } from '@/lib/db'
import { eventPath } from '@/lib/events/paths'
import { mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { listMentions, pathTo } from '@/lib/richtext/mentions'

/** What shows a document or stands on it, as far as the viewer may know of it. */
export type DocumentUse = {
  kind: 'article' | 'event' | 'session' | 'figure' | 'text'
  name: string
  language: string
  /** Of its public page, without a language; null where it has none. */
  path: string | null
}

const most = 100
const titles = { select: { language: true, title: true } } as const
const titled = { select: { slug: true, translations: titles } } as const

/** Everything that uses a document. Authors are told of what the public knows; the staff of drafts too. */
export async function listUses(viewer: Viewer, id: string, language: string): Promise<DocumentUse[]> {
  const known = isStaff(viewer) ? { trashedAt: null } : mentionable
  const written = await listWritten(db, id)
  const [document, articles, mentions] = await Promise.all([
    db.document.findUnique({ where: { id }, select: usesSelect(known) }),
    db.article.findMany({
      where: { AND: [known, { OR: [{ id: { in: written } }, { documents: { some: { documentId: id } } }] }] },
      orderBy: { slug: 'asc' },
      take: most,
      ...titled,
    }),
    isStaff(viewer) ? listMentions(db, id, most) : [],
  ])
  if (!document) return []
  const sessions = [
    ...document.contributions.map(({ contribution: { event, session } }) => ({ event, words: session })),
    ...document.resultOf.map(({ event, translations }) => ({ event, words: { translations } })),
  ]
  return [
    ...articles.map((article) => toUse('article', article, articlePath(article.slug), language)),
    ...document.events.map(({ event }) => toUse('event', event, eventPath(event.slug), language)),
    ...sessions.map(({ event, words }) =>
      toUse(
        'session',
        { slug: event.slug, translations: words?.translations ?? event.translations },
        eventPath(event.slug),
        language,
      ),
    ),
    ...document.figures.map((figure) => toUse('figure', figure, '/impact', language)),
    ...mentions.map((text) => ({
      ...text,
      language: text.language || language,
      kind: 'text' as const,
      path: null,
    })),
  ]
}

function usesSelect(known: { trashedAt: null }) {
  const event = { where: { event: known }, take: most, select: { event: titled } }
  return {
    events: event,
    contributions: {
      where: { contribution: { event: known } },
      take: most,
      select: { contribution: { select: { event: titled, session: { select: { translations: titles } } } } },
    },
    resultOf: { where: { event: known }, take: most, select: { event: titled, translations: titles } },
    figures: { where: known, take: most, ...titled },
  } satisfies Prisma.DocumentSelect
}

/** Whether a text names the document, or a draft is about to enclose it: what would lose it without a word. */
export async function isMentioned(tx: Transaction, id: string): Promise<boolean> {
  return (await listWritten(tx, id)).length > 0 || (await listMentions(tx, id, 1)).length > 0
}

/** Stories whose text, live or in hand, names the document in a link or a block, or that wait to enclose it. */
async function listWritten(from: Pick<Transaction, '$queryRaw'>, id: string): Promise<string[]> {
  const path = pathTo('documentId', id)
  const rows = await from.$queryRaw<{ id: string }[]>`
    SELECT t.article_id AS id FROM article_translations t JOIN article_versions v ON v.id = t.live_version_id
    WHERE v.body @? ${path}::jsonpath
    UNION SELECT article_id FROM article_drafts
      WHERE body @? ${path}::jsonpath OR relations @? ${pathToAwaited(id)}::jsonpath
    LIMIT ${most}`
  return rows.map((row) => row.id)
}

type Titled = { slug: string; translations: readonly { language: string; title: string }[] }

function toUse(
  kind: Exclude<DocumentUse['kind'], 'text'>,
  { slug, translations }: Titled,
  path: string,
  language: string,
): DocumentUse {
  const words = inLanguage(translations, language)
  return { kind, path, name: words?.title || slug, language: words?.language ?? language }
}
