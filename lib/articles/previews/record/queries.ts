import 'server-only'
import type { Words } from '@/lib/articles/drafts/rules'
import { loadDrafts, linksTo, opened, openedLinks } from '@/lib/articles/previews/drafts/queries'
import { documentSelect, toDocument, type ArticleRecord } from '@/lib/articles/record/queries'
import type { ArticleRelations } from '@/lib/articles/relations/rules'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { publicDocuments } from '@/lib/documents/queries'
import { isMentionable, mentionable, namedSelect, titledSelect, toNamed, toTitled } from '@/lib/i18n/named'
import { pictureSelect, toPicture } from '@/lib/images/queries'
import { partialDate } from '@/lib/lists/dates'
import { pairingRowSelect, toPairingRow } from '@/lib/pairings/queries'
import { loadPublicLinks } from '@/lib/richtext/load-links'

export type Story = {
  id: string
  slug: string
  language: string
  words: Words
  relations: ArticleRelations
  publishedAt: Date | null
}

/** Who looks, or whose link is looked at: then its token opens the draft's files. */
type Looking = { viewer: Viewer; token?: string }

/**
 * What the public would read of a draft: of other records only what the public knows of them, and the documents that
 * would be published with it.
 */
export async function articleRecordOf(story: Story, looking: Looking): Promise<ArticleRecord> {
  const { id, slug, language, words, relations, publishedAt } = story
  const { kind, publishedOn, publishedOnPrecision, originalPublisher, originalContact, originalUrl } =
    relations
  const [documents, drafts, links, image, named] = await Promise.all([
    loadDocuments(relations.documentIds),
    loadDrafts(relations, language, looking),
    loadPublicLinks(words.body, language),
    relations.imageId ? db.image.findUnique({ where: { id: relations.imageId }, ...pictureSelect }) : null,
    loadNamed(relations, language),
  ])
  return {
    ...words,
    ...{ id, slug, language, kind, originalPublisher, originalContact, originalUrl },
    publishedOn: partialDate(publishedOn ? new Date(publishedOn) : null, publishedOnPrecision),
    firstPublishedAt: publishedAt,
    changedAt: new Date(),
    links: openedLinks({ ...links, documents: { ...links.documents, ...linksTo(drafts) } }, looking),
    documents: inOrderOf(relations.documentIds, [
      ...documents.map((document) => toDocument(document, language)),
      ...drafts,
    ]),
    slides: [...documents, ...drafts].filter((document) => document.kind === 'slides').length,
    image: image && opened(toPicture(image, language), looking),
    languages: [language],
    ...named,
  }
}

function loadDocuments(ids: string[]) {
  return db.document.findMany({ where: { id: { in: ids }, ...publicDocuments }, select: documentSelect })
}

function inOrderOf<One extends { id: string }>(ids: readonly string[], all: readonly One[]): One[] {
  return all.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

const withId = { select: { id: true, ...namedSelect.select } } as const
const bySortKey = { orderBy: { sortKey: 'asc' } } as const

async function loadNamed(relations: ArticleRelations, language: string) {
  const among = (ids: string[]) => ({ id: { in: ids }, ...mentionable })
  const authorIds = relations.authors.map(({ personId }) => personId)
  const [people, cities, themes, solutions, partners, groups, events, pairings, project] = await Promise.all([
    db.person.findMany({ where: among([...authorIds, ...relations.personIds]), ...withId }),
    db.city.findMany({ where: among(relations.cityIds), ...namedSelect, ...bySortKey }),
    db.theme.findMany({ where: among(relations.themeIds), ...namedSelect, ...bySortKey }),
    db.solution.findMany({ where: among(relations.solutionIds), ...namedSelect, ...bySortKey }),
    db.partner.findMany({ where: among(relations.partnerIds), ...namedSelect, ...bySortKey }),
    db.group.findMany({ where: among(relations.groupIds), ...namedSelect, ...bySortKey }),
    db.event.findMany({ where: among(relations.eventIds), ...titledSelect, orderBy: { startsAt: 'desc' } }),
    db.pairing.findMany({ where: among(relations.pairingIds), select: pairingRowSelect, ...bySortKey }),
    relations.projectId
      ? db.project.findUnique({ where: { id: relations.projectId }, ...projectSelect })
      : null,
  ])
  const person = (id: string) => people.filter((one) => one.id === id).map((one) => toNamed(one, language))
  return {
    authors: relations.authors.flatMap(({ personId, role, affiliation }) =>
      person(personId).map((name) => ({ ...name, role, affiliation })),
    ),
    people: relations.personIds.flatMap(person),
    cities: cities.map((one) => toNamed(one, language)),
    themes: themes.map((one) => toNamed(one, language)),
    solutions: solutions.map((one) => toNamed(one, language)),
    partners: partners.map((one) => toNamed(one, language)),
    groups: groups.map((one) => toNamed(one, language)),
    events: events.map((one) => toTitled(one, language)),
    pairings: pairings.map((one) => {
      const { slug, title: name, language: spoken } = toPairingRow(one, language)
      return { slug, name, language: spoken }
    }),
    project: isMentionable(project) ? { ...toTitled(project, language), name: project.acronym } : null,
  }
}

const projectSelect = {
  select: { slug: true, acronym: true, trashedAt: true, translations: titledSelect.select.translations },
} as const
