import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { citiesTag, cityTag } from '@/lib/cities/paths'
import type { Transaction } from '@/lib/db'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { partnersTag, partnerTag } from '@/lib/partners/paths'
import { portalTag } from '@/lib/portal/paths'
import { projectPath, projectsTag, projectTag } from '@/lib/projects/paths'
import { linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { bodyColumns } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type {
  DatePrecision,
  FundingKind,
  ProjectCityRole,
  ProjectDateEvent,
  ProjectPartnerRole,
} from '@/prisma/generated/enums'

/** A start or end as it once stood. Dates are midnight UTC. */
type ProjectDateInput = {
  event: ProjectDateEvent
  date: Date
  precision: DatePrecision
  announcedOn: Date | null
  reason: string | null
  /** The story that told of it. */
  articleId?: string | null
}

export type ProjectInput = {
  acronym: string
  grantNumber: string | null
  programme: string | null
  grantingAuthority: string | null
  funding: FundingKind
  startsOn: Date | null
  endsOn: Date | null
  /** Oldest first. */
  dates: ProjectDateInput[]
  startsOnPrecision?: DatePrecision
  endsOnPrecision?: DatePrecision
  callTopic?: string | null
  /** Decimal, as "17692858.50"; in euro. */
  totalCost?: string | null
  contribution?: string | null
  doi?: string | null
  website?: string | null
}

export type ProjectWords = {
  language: string
  title: string
  summary: string
  fundingStatement: string
  disclaimer: string
  published: boolean
  /** Left as they are where they are left out. */
  coFunderStatement?: string
  body?: RichText | null
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addProject(
  tx: Transaction,
  viewer: Viewer,
  input: ProjectInput & { id?: string; slug?: string | null; themeIds?: string[] },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), dates, slug: wished, themeIds = [], ...own } = input
  const slug = await freeSlug(tx, [wished ?? '', own.acronym], {
    path: projectPath,
    isTaken: async (wish) => (await tx.project.count({ where: { slug: wish } })) > 0,
  })
  await tx.project.create({ data: { id, slug, ...own, sortKey: sortKey(own.acronym) }, select: { id: true } })
  await tx.projectDate.createMany({ data: dates.map((date) => ({ id: uuid(), projectId: id, ...date })) })
  await tx.projectTheme.createMany({ data: themeIds.map((themeId) => ({ projectId: id, themeId })) })
  await record(tx, viewer, 'project.added', id)
  await touch(tx, [projectsTag, projectTag(id), portalTag])
  return { ok: true, id, slug }
}

/**
 * Changes what is the same of a project in all languages. A date that moves is first told to `moveProjectDate`, which
 * keeps what it was. Refuses when the version read is no longer the newest.
 */
export async function changeProject(
  tx: Transaction,
  viewer: Viewer,
  {
    id,
    version,
    themeIds,
    ...own
  }: Omit<ProjectInput, 'dates'> & {
    id: string
    version: number
    themeIds?: string[]
  },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const data = { ...own, sortKey: sortKey(own.acronym), version: { increment: 1 } }
  const { count } = await tx.project.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await replaceLinks(tx.projectTheme, { projectId: id }, linksBy('themeId', themeIds))
  await record(tx, viewer, 'project.changed', id)
  await touch(tx, [projectsTag, projectTag(id), portalTag])
  return { ok: true }
}

/** Says in one language what the project is and what its grant asks to be said. */
export async function translateProject(
  tx: Transaction,
  viewer: Viewer,
  { id: projectId, language, published, body, ...texts }: ProjectWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const where = { projectId_language: { projectId, language } }
  const before = await tx.projectTranslation.findUnique({ where, select: { publishedAt: true } })
  const words = { ...texts, ...bodyColumns(body), ...publication(published, before?.publishedAt) }
  await tx.projectTranslation.upsert({
    where,
    create: { projectId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { projectId: true },
  })
  await record(tx, viewer, 'project.translated', projectId, { language })
  await touch(tx, [projectsTag, projectTag(projectId), portalTag])
  return { ok: true }
}

/** A city that has a role in the project already keeps it. */
export async function addCityToProject(
  tx: Transaction,
  viewer: Viewer,
  input: { projectId: string; cityId: string; role: ProjectCityRole; position: number },
): Promise<{ ok: true; added: boolean } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { count } = await tx.projectCity.createMany({ data: input, skipDuplicates: true })
  if (count === 0) return { ok: true, added: false }
  await record(tx, viewer, 'project.city_added', input.projectId, { cityId: input.cityId, role: input.role })
  await touch(tx, [projectsTag, projectTag(input.projectId), citiesTag, cityTag(input.cityId)])
  return { ok: true, added: true }
}

/** A partner that has a role in the project already keeps it. */
export async function addPartnerToProject(
  tx: Transaction,
  viewer: Viewer,
  input: {
    projectId: string
    partnerId: string
    role: ProjectPartnerRole
    /** Place among the partners of one role. */
    position?: number
    /** What the funder gives it, decimal and in euro: "1250000.00". */
    contribution?: string | null
  },
): Promise<{ ok: true; added: boolean } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { count } = await tx.projectPartner.createMany({ data: input, skipDuplicates: true })
  if (count === 0) return { ok: true, added: false }
  await record(tx, viewer, 'project.partner_added', input.projectId, {
    partnerId: input.partnerId,
    role: input.role,
  })
  const { projectId, partnerId } = input
  await touch(tx, [projectsTag, projectTag(projectId), partnersTag, partnerTag(partnerId)])
  return { ok: true, added: true }
}
