import 'server-only'
import { articlePath, articlesTag } from '@/lib/articles/paths'
import { citiesTag, cityPath } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { demonstrationPath, demonstrationsTag } from '@/lib/demonstrations/paths'
import { publicDemonstrations } from '@/lib/demonstrations/queries'
import { countPages } from '@/lib/documents/pages/queries'
import { documentPath, documentsTag } from '@/lib/documents/paths'
import { publicDocuments } from '@/lib/documents/queries'
import { eventPath, eventsTag } from '@/lib/events/paths'
import { groupPath, groupsTag } from '@/lib/groups/paths'
import { inLanguage } from '@/lib/i18n/translation'
import { listPicturesOf } from '@/lib/images/queries'
import { pairingPath, pairingsTag } from '@/lib/pairings/paths'
import { partnerPath, partnersTag } from '@/lib/partners/paths'
import { peopleTag, personPath } from '@/lib/people/paths'
import { projectPath, projectsTag } from '@/lib/projects/paths'
import type { Linked, LinkedDocument, RichTextLinks } from '@/lib/richtext/links'
import type { LinkedNoun, RichText } from '@/lib/richtext/nodes'
import { references } from '@/lib/richtext/references'
import { noteReads } from '@/lib/server/reading'
import { themePath, themesTag } from '@/lib/themes/paths'
import { solutionPath, solutionsTag } from '@/lib/solutions/paths'

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
type Found = {
  id: string
  slug: string
  translations: { language: string; title?: string; name?: string }[]
  /** On whose page the record stands, where it has none of its own. */
  solution?: { slug: string }
}
type Noun = {
  path: (slug: string, on: string) => string
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
  demonstration: {
    path: (slug, solution) => demonstrationPath(solution, slug),
    tag: demonstrationsTag,
    find: ({ id }) => {
      noteReads(solutionsTag, citiesTag)
      return db.demonstration.findMany({
        where: { id, ...publicDemonstrations({}) },
        select: { ...titled, solution: { select: { slug: true } } },
      })
    },
  },
  event: { path: eventPath, tag: eventsTag, find: (where) => db.event.findMany({ where, select: titled }) },
  group: { path: groupPath, tag: groupsTag, find: (where) => db.group.findMany({ where, select: named }) },
  pairing: {
    path: pairingPath,
    tag: pairingsTag,
    find: (where) => db.pairing.findMany({ where, select: titled }),
  },
  partner: {
    path: partnerPath,
    tag: partnersTag,
    find: (where) => db.partner.findMany({ where, select: named }),
  },
  person: people,
  project: {
    path: projectPath,
    tag: projectsTag,
    find: (where) => db.project.findMany({ where, select: titled }),
  },
  solution: {
    path: solutionPath,
    tag: solutionsTag,
    find: (where) => db.solution.findMany({ where, select: named }),
  },
  theme: { path: themePath, tag: themesTag, find: (where) => db.theme.findMany({ where, select: named }) },
}

/**
 * What a text points at, as the public may see it: a record that is not published has no entry, and its words
 * stand without a link. Nothing is asked of nouns that the text does not mention.
 */
export async function loadPublicLinks(doc: RichText | null, language: string): Promise<RichTextLinks> {
  if (!doc) return {}
  const found = references(doc)
  const idsOf = (noun: string) =>
    found.records.filter((record) => record.noun === noun).map((record) => record.id)
  const [documents, images, speakers, ...records] = await Promise.all([
    loadDocuments(found.documents, language),
    listPicturesOf(found.images, language),
    load(people, found.people, language),
    ...Object.entries(nouns).map(([name, noun]) => load(noun, idsOf(name), language)),
  ])
  return {
    documents,
    images,
    people: speakers,
    records: Object.assign({}, ...records) as Record<string, Linked>,
  }
}

/** The same of several texts, looked through at once: a query for each would be one too many. */
export function loadLinksOfAll(docs: readonly (RichText | null)[], language: string): Promise<RichTextLinks> {
  const content = docs.flatMap((doc) => doc?.content ?? [])
  return loadPublicLinks(content.length > 0 ? { type: 'doc', schemaVersion: 1, content } : null, language)
}

async function load(noun: Noun, ids: string[], language: string): Promise<Record<string, Linked>> {
  if (ids.length === 0) return {}
  noteReads(noun.tag)
  const found = await noun.find(open(ids))
  return Object.fromEntries(
    found.map(({ id, slug, translations, solution }) => {
      const text = inLanguage(translations, language)
      return [
        id,
        {
          title: text?.title ?? text?.name ?? slug,
          href: `/${language}${noun.path(slug, solution?.slug ?? '')}`,
        },
      ]
    }),
  )
}

const fileSelect = { select: { fileId: true, file: { select: { mediaType: true, size: true } } } } as const

/** A document says with its title what opening it means: its pages, its format and size. */
async function loadDocuments(ids: string[], language: string): Promise<Record<string, LinkedDocument>> {
  if (ids.length === 0) return {}
  noteReads(documentsTag)
  const documents = await db.document.findMany({
    where: { id: { in: ids }, ...publicDocuments },
    select: { ...titled, currentVersion: fileSelect },
  })
  const pages = await countPages(documents.flatMap(({ currentVersion }) => currentVersion?.fileId ?? []))
  return Object.fromEntries(
    documents.flatMap(({ id, slug, translations, currentVersion }) => {
      if (!currentVersion) return []
      const title = inLanguage(translations, language)?.title ?? slug
      const { fileId, file } = currentVersion
      const about = { mediaType: file.mediaType, bytes: file.size, pages: pages.get(fileId) ?? 0 }
      return [[id, { title, href: `/${language}${documentPath(slug)}`, file: about }]]
    }),
  )
}
