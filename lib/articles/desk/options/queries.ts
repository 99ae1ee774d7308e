import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { listOptions, type Option } from '@/lib/desk/options'
import { publicDocuments } from '@/lib/documents/queries'
import { mentionable } from '@/lib/i18n/named'
import { editable } from '@/lib/images/policy'
import { inLanguage } from '@/lib/i18n/translation'

/** What the form of an article offers to choose from. */
export type ArticleOptions = { documents: DocumentOption[] } & Record<
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

/** A document that the public cannot read yet is offered to those who edit it. */
export type DocumentOption = Option & { isDraft: boolean }

/** What a story is about already; nothing of a new one. */
type Chosen = Partial<
  Record<
    | 'documentIds'
    | 'eventIds'
    | 'cityIds'
    | 'themeIds'
    | 'personIds'
    | 'solutionIds'
    | 'partnerIds'
    | 'groupIds'
    | 'pairingIds',
    readonly string[]
  >
> & { authors?: readonly { personId: string }[]; projectId?: string | null; imageId?: string | null }

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
  const of = (noun: Parameters<typeof listOptions>[1], ids: readonly string[] = []) =>
    listOptions(viewer, noun, language, [], ids)
  const writers = (chosen.authors ?? []).map(({ personId }) => personId)
  const [cities, themes, people, projects, solutions, partners, groups, pairings] = await Promise.all([
    ...[of('cities', chosen.cityIds), of('themes', chosen.themeIds)],
    ...[of('people', [...writers, ...(chosen.personIds ?? [])]), of('projects', some(chosen.projectId))],
    ...[of('solutions', chosen.solutionIds), of('partners', chosen.partnerIds)],
    ...[of('groups', chosen.groupIds), of('pairings', chosen.pairingIds)],
  ])
  const [documents, events, images, audiences] = await Promise.all([
    listDocuments(viewer, language, chosen.documentIds ?? []),
    listEvents(viewer, language, chosen.eventIds ?? []),
    listImages(viewer, language, some(chosen.imageId)),
    listAudiences(language),
  ])
  const owners = isStaff(viewer) ? partners : await listOwn(viewer, language)
  const named = { cities, themes, people, projects, solutions, partners, groups, pairings } as Record<
    string,
    Option[]
  >
  return { ...named, documents, events, images, audiences, owners } as ArticleOptions
}

function some(id: string | null | undefined): string[] {
  return id ? [id] : []
}

type Texts = { language: string; title?: string; name?: string }[]

function asOption(value: string, translations: Texts, fallback: string, language: string): Option {
  const text = inLanguage(translations, language)
  const lang = text && text.language !== language ? text.language : undefined
  return { value, label: (text?.title ?? text?.name) || fallback, lang }
}

const titled = {
  id: true,
  slug: true,
  translations: { select: { language: true, title: true } },
} as const

const withState = {
  ...{ id: true, slug: true },
  translations: { select: { language: true, title: true, status: true } },
} as const

async function listDocuments(
  viewer: Viewer,
  language: string,
  chosen: readonly string[],
): Promise<DocumentOption[]> {
  const own = { trashedAt: null, partnerId: { in: [...viewer.authorOf] } }
  const open = isStaff(viewer) ? { trashedAt: null } : { OR: [publicDocuments, own] }
  const [first, others] = await Promise.all([
    db.document.findMany({ where: { id: { in: [...chosen] } }, select: withState }),
    db.document.findMany({
      where: { AND: [open, { id: { notIn: [...chosen] } }] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: newest,
      select: withState,
    }),
  ])
  return [...first, ...others].map(({ id, slug, translations }) => ({
    ...asOption(id, translations, slug, language),
    isDraft: !translations.some(({ status }) => status === 'published'),
  }))
}

async function listEvents(viewer: Viewer, language: string, chosen: readonly string[]): Promise<Option[]> {
  const open = isStaff(viewer) ? { trashedAt: null } : mentionable
  const [first, others] = await Promise.all([
    db.event.findMany({ where: { id: { in: [...chosen] } }, select: titled }),
    db.event.findMany({
      where: { AND: [open, { id: { notIn: [...chosen] } }] },
      orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
      take: newest,
      select: titled,
    }),
  ])
  return [...first, ...others].map((one) => asOption(one.id, one.translations, one.slug, language))
}

const described = {
  id: true,
  credit: true,
  translations: { select: { language: true, alt: true, caption: true } },
} as const

async function listImages(viewer: Viewer, language: string, chosen: readonly string[]): Promise<Option[]> {
  const [first, others] = await Promise.all([
    db.image.findMany({ where: { id: { in: [...chosen] } }, select: described }),
    db.image.findMany({
      where: { AND: [editable(viewer), { id: { notIn: [...chosen] } }] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: newest,
      select: described,
    }),
  ])
  return [...first, ...others].map(({ id, credit, translations }) => {
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
