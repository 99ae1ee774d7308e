import 'server-only'
import { addArticle, changeArticle, type ArticleInput } from '@/lib/articles/mutations'
import type { Transaction } from '@/lib/db'
import { fingerprint } from '@/lib/import/fingerprint'
import type { FieldValue, Naming, Planned, Present } from '@/lib/import/planned'
import { leadFrom } from '@/lib/import/records/old-addresses'

export type ArticleRow = ArticleInput & { slug: string | null; oldPaths: string[] }

export function plannedArticle(naming: Naming, row: ArticleRow): Planned {
  const { id } = naming
  const { slug, oldPaths, ...data } = row
  const { writtenAt: _, ...said } = row
  return {
    ...naming,
    kind: 'article',
    label: data.title,
    hash: fingerprint('article', said),
    fields: fieldsOf(data),
    read: (tx) => read(tx, id, data.language),
    add: async (tx, viewer) => {
      const added = await addArticle(tx, viewer, { id, slug, ...data })
      return added.ok ? leadFrom(tx, viewer, oldPaths, { kind: 'article', recordId: id }) : added
    },
    change: async (tx, viewer, { version }) => {
      const changed = await changeArticle(tx, viewer, { id, version, ...data })
      return changed.ok ? leadFrom(tx, viewer, oldPaths, { kind: 'article', recordId: id }) : changed
    },
  }
}

type Compared = { title: string; summary: string; body: FieldValue; publishedOn: Date | null }

function fieldsOf({ title, summary, body, publishedOn }: Compared) {
  return { title, summary, body, publishedOn: publishedOn?.toISOString().slice(0, 10) ?? null }
}

/** The working draft counts too: somebody who began to edit would lose their work. */
async function read(tx: Transaction, id: string, language: string): Promise<Present | null> {
  const inLanguage = { where: { language } }
  const article = await tx.article.findUnique({
    where: { id },
    select: {
      version: true,
      trashedAt: true,
      publishedOn: true,
      translations: {
        ...inLanguage,
        select: { title: true, summary: true, version: true, liveVersion: { select: { body: true } } },
      },
      drafts: { ...inLanguage, select: { title: true, summary: true, body: true, version: true } },
    },
  })
  if (!article) return null
  const [text] = article.translations
  const [draft] = article.drafts
  const { title = '', summary = '' } = text ?? draft ?? {}
  const body = text?.liveVersion?.body ?? draft?.body ?? null
  return {
    version: article.version,
    state: [article.version, text?.version ?? 0, draft?.version ?? 0].join('.'),
    trashed: article.trashedAt !== null,
    fields: fieldsOf({ title, summary, body, publishedOn: article.publishedOn }),
  }
}
