import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { listOptions, type Option } from '@/lib/desk/options'
import { publicDocuments } from '@/lib/documents/queries'
import { mentionable } from '@/lib/i18n/named'
import { editable } from '@/lib/images/policy'
import { inLanguage } from '@/lib/i18n/translation'

/** What the form of an article offers to choose from. */
export type ArticleOptions = Record<
  | 'documents'
  | 'events'
  | 'images'
  | 'audiences'
  | 'cities'
  | 'themes'
  | 'people'
  | 'projects'
  | 'solutions'
  | 'partners'
  | 'groups'
  | 'pairings'
  | 'owners',
  Option[]
>

type Chosen = { documentIds: readonly string[]; eventIds: readonly string[]; imageId: string | null }

/** More of a kind than this is found with the search of the editor, inside the text. */
const newest = 200

/**
 * Of documents, events and pictures the newest and those that are chosen already. Others than the staff choose among
 * what is public and what is their own; a story is theirs to give to their own partners alone.
 */
export async function listArticleOptions(
  viewer: Viewer,
  language: string,
  chosen: Chosen,
): Promise<ArticleOptions> {
  const of = (noun: Parameters<typeof listOptions>[1]) => listOptions(viewer, noun, language)
  const [cities, themes, people, projects, solutions, partners, groups, pairings] = await Promise.all([
    ...[of('cities'), of('themes'), of('people'), of('projects')],
    ...[of('solutions'), of('partners'), of('groups'), of('pairings')],
  ])
  const [documents, events, images, audiences] = await Promise.all([
    listDocuments(viewer, language, chosen.documentIds),
    listEvents(viewer, language, chosen.eventIds),
    listImages(viewer, language, chosen.imageId),
    listAudiences(language),
  ])
  const owners = isStaff(viewer) ? partners : await listOwn(viewer, language)
  const named = { cities, themes, people, projects, solutions, partners, groups, pairings } as Record<
    string,
    Option[]
  >
  return { ...named, documents, events, images, audiences, owners } as ArticleOptions
}

type Texts = { language: string; title?: string; name?: string }[]

function asOption(value: string, translations: Texts, fallback: string, language: string): Option {
  const text = inLanguage(translations, language)
  const lang = text && text.language !== language ? text.language : undefined
  return { value, label: (text?.title ?? text?.name) || fallback, lang }
}

async function listDocuments(viewer: Viewer, language: string, chosen: readonly string[]): Promise<Option[]> {
  const own = { trashedAt: null, partnerId: { in: [...viewer.authorOf] } }
  const open = isStaff(viewer) ? { trashedAt: null } : { OR: [publicDocuments, own] }
  const documents = await db.document.findMany({
    where: { OR: [open, { id: { in: [...chosen] } }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: newest + chosen.length,
    select: { id: true, slug: true, translations: { select: { language: true, title: true } } },
  })
  return chosenFirst(documents, chosen).map((one) => asOption(one.id, one.translations, one.slug, language))
}

async function listEvents(viewer: Viewer, language: string, chosen: readonly string[]): Promise<Option[]> {
  const events = await db.event.findMany({
    where: { OR: [isStaff(viewer) ? { trashedAt: null } : mentionable, { id: { in: [...chosen] } }] },
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take: newest + chosen.length,
    select: { id: true, slug: true, translations: { select: { language: true, title: true } } },
  })
  return chosenFirst(events, chosen).map((one) => asOption(one.id, one.translations, one.slug, language))
}

async function listImages(viewer: Viewer, language: string, chosen: string | null): Promise<Option[]> {
  const images = await db.image.findMany({
    where: { OR: [editable(viewer), ...(chosen ? [{ id: chosen }] : [])] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: newest,
    select: {
      id: true,
      credit: true,
      translations: { select: { language: true, alt: true, caption: true } },
    },
  })
  return images.map(({ id, credit, translations }) => {
    const text = inLanguage(translations, language)
    const label = text?.caption || text?.alt || credit || id
    return { value: id, label: label.length > 90 ? `${label.slice(0, 89)}…` : label, lang: text?.language }
  })
}

async function listAudiences(language: string): Promise<Option[]> {
  const audiences = await db.audience.findMany({
    select: { id: true, slug: true, translations: { select: { language: true, name: true } } },
    orderBy: { slug: 'asc' },
  })
  return audiences.map((one) => asOption(one.id, one.translations, one.slug, language))
}

async function listOwn(viewer: Viewer, language: string): Promise<Option[]> {
  const partners = await db.partner.findMany({
    where: { id: { in: [...viewer.authorOf] } },
    orderBy: { sortKey: 'asc' },
    select: { id: true, slug: true, translations: { select: { language: true, name: true } } },
  })
  return partners.map((one) => asOption(one.id, one.translations, one.slug, language))
}

function chosenFirst<Row extends { id: string }>(rows: Row[], chosen: readonly string[]): Row[] {
  const isChosen = ({ id }: Row) => chosen.includes(id)
  return [...rows.filter(isChosen), ...rows.filter((row) => !isChosen(row))]
}

/** By what the list of the desk can be narrowed. Addresses name records by their slugs. */
export async function listNarrowing(
  viewer: Viewer,
  language: string,
): Promise<{ partners: Option[]; cities: Option[] }> {
  const select = { id: true, slug: true, translations: { select: { language: true, name: true } } } as const
  const own = isStaff(viewer) ? {} : { id: { in: [...viewer.authorOf] } }
  const [partners, cities] = await Promise.all([
    db.partner.findMany({ where: { trashedAt: null, ...own }, orderBy: { sortKey: 'asc' }, select }),
    db.city.findMany({ where: mentionable, orderBy: { sortKey: 'asc' }, select }),
  ])
  return {
    partners: partners.map((one) => asOption(one.slug, one.translations, one.slug, language)),
    cities: cities.map((one) => asOption(one.slug, one.translations, one.slug, language)),
  }
}
