import 'server-only'
import { articlePath, articlesTag } from '@/lib/articles/paths'
import { citiesTag, cityPath } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { documentPath, documentsTag } from '@/lib/documents/paths'
import { eventPath, eventsTag } from '@/lib/events/paths'
import { groupPath, groupsTag } from '@/lib/groups/paths'
import { inLanguage } from '@/lib/i18n/translation'
import { pairingPath, pairingsTag } from '@/lib/pairings/paths'
import { peopleTag, personPath } from '@/lib/people/paths'
import type { Linked, RichTextLinks } from '@/lib/richtext/links'
import type { LinkedNoun, RichText } from '@/lib/richtext/nodes'
import { references } from '@/lib/richtext/references'
import { noteReads } from '@/lib/server/reading'

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

/** What the public may see among these. */
const open = (ids: string[]) => ({
  id: { in: ids },
  trashedAt: null,
  translations: { some: published },
})

type Where = ReturnType<typeof open>
type Found = { id: string; slug: string; translations: { language: string; title?: string; name?: string }[] }
type Noun = {
  path: (slug: string) => string
  /** Touched by every write to any of them. */
  tag: string
  find: (where: Where) => Promise<Found[]>
}

const people: Noun = {
  path: personPath,
  tag: peopleTag,
  find: (where) => db.person.findMany({ where, select: named }),
}

/** What a text may link to. A noun is added when its records have pages. */
const nouns: Partial<Record<LinkedNoun, Noun>> = {
  article: {
    path: articlePath,
    tag: articlesTag,
    find: (where) => db.article.findMany({ where, select: titled }),
  },
  city: { path: cityPath, tag: citiesTag, find: (where) => db.city.findMany({ where, select: named }) },
  event: { path: eventPath, tag: eventsTag, find: (where) => db.event.findMany({ where, select: titled }) },
  group: { path: groupPath, tag: groupsTag, find: (where) => db.group.findMany({ where, select: named }) },
  pairing: {
    path: pairingPath,
    tag: pairingsTag,
    find: (where) => db.pairing.findMany({ where, select: titled }),
  },
  person: people,
}

const documents: Noun = {
  path: documentPath,
  tag: documentsTag,
  find: (where) => db.document.findMany({ where: { ...where, visibility: 'public' }, select: titled }),
}

/**
 * What a text points at, as the public may see it: a record that is not published has no entry, and its words
 * stand without a link. Nothing is asked of nouns that the text does not mention.
 */
export async function loadPublicLinks(doc: RichText, language: string): Promise<RichTextLinks> {
  const found = references(doc)
  const idsOf = (noun: string) =>
    found.records.filter((record) => record.noun === noun).map((record) => record.id)
  const [linkedDocuments, speakers, ...records] = await Promise.all([
    load(documents, found.documents, language),
    load(people, found.people, language),
    ...Object.entries(nouns).map(([name, noun]) => load(noun, idsOf(name), language)),
  ])
  return {
    documents: linkedDocuments,
    people: speakers,
    records: Object.assign({}, ...records) as Record<string, Linked>,
  }
}

async function load(noun: Noun, ids: string[], language: string): Promise<Record<string, Linked>> {
  if (ids.length === 0) return {}
  noteReads(noun.tag)
  const found = await noun.find(open(ids))
  return Object.fromEntries(
    found.map(({ id, slug, translations }) => {
      const text = inLanguage(translations, language)
      return [id, { title: text?.title ?? text?.name ?? slug, href: `/${language}${noun.path(slug)}` }]
    }),
  )
}
