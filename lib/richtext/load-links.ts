import 'server-only'
import { articlePath } from '@/lib/articles/paths'
import { cityPath } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { documentPath } from '@/lib/documents/paths'
import { eventPath } from '@/lib/events/paths'
import { inLanguage } from '@/lib/i18n/translation'
import { pairingPath } from '@/lib/pairings/paths'
import type { Linked, RichTextLinks } from '@/lib/richtext/links'
import type { LinkedNoun, RichText } from '@/lib/richtext/nodes'
import { references } from '@/lib/richtext/references'

const published = { status: 'published' } as const
const titled = {
  id: true,
  slug: true,
  translations: { where: published, select: { language: true, title: true } },
}
const named = {
  id: true,
  slug: true,
  translations: { where: published, select: { language: true, name: true } },
}

type Found = { id: string; slug: string; translations: { language: string; title?: string; name?: string }[] }

/**
 * What a text points at, as the public may see it: a record that is not published has no entry, and its words
 * stand without a link.
 */
export async function loadPublicLinks(doc: RichText, language: string): Promise<RichTextLinks> {
  const { documents: documentIds, records } = references(doc)
  const ids = (noun: LinkedNoun) => ({
    id: { in: records.filter((record) => record.noun === noun).map((record) => record.id) },
    trashedAt: null,
    translations: { some: published },
  })
  const [documents, articles, events, pairings, cities] = await Promise.all([
    db.document.findMany({
      where: {
        id: { in: documentIds },
        visibility: 'public',
        trashedAt: null,
        translations: { some: published },
      },
      select: titled,
    }),
    db.article.findMany({ where: ids('article'), select: titled }),
    db.event.findMany({ where: ids('event'), select: titled }),
    db.pairing.findMany({ where: ids('pairing'), select: titled }),
    db.city.findMany({ where: ids('city'), select: named }),
  ])
  return {
    documents: linked(documents, documentPath, language),
    records: {
      ...linked(articles, articlePath, language),
      ...linked(events, eventPath, language),
      ...linked(pairings, pairingPath, language),
      ...linked(cities, cityPath, language),
    },
  }
}

function linked(found: Found[], path: (slug: string) => string, language: string): Record<string, Linked> {
  return Object.fromEntries(
    found.map(({ id, slug, translations }) => {
      const text = inLanguage(translations, language)
      return [id, { title: text?.title ?? text?.name ?? slug, href: `/${language}${path(slug)}` }]
    }),
  )
}
