import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import {
  demonstrationRowSelect,
  publicDemonstrations,
  toDemonstrationRow,
  type DemonstrationRow,
} from '@/lib/demonstrations/queries'
import { withoutHeadings } from '@/lib/demonstrations/rules'
import { figuresTag } from '@/lib/figures/paths'
import {
  isMentionable,
  mentionable,
  mentionSelect,
  namedSelect,
  toMention,
  toNamed,
  type Named,
} from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { pairingsTag } from '@/lib/pairings/paths'
import { pairingRowSelect, toPairingRow } from '@/lib/pairings/queries'
import { partnersTag } from '@/lib/partners/paths'
import { projectsTag } from '@/lib/projects/paths'
import { projectMentionSelect, toProjectMention } from '@/lib/projects/queries'
import { loadLinksOfAll } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'

/** A demonstration as it is told on the page of its solution, since it has none of its own. */
export type DemonstrationDetails = DemonstrationRow & {
  body: RichText | null
  project: { slug: string; acronym: string } | null
  partners: Named[]
  /** The city that had it first. */
  origin: Named | null
  /** The pairing that brought it about; named in the reader's language where it has no title. */
  pairing: Named | null
  /** In the smallest number of digits; ISO 4217. */
  cost: { amount: number; currency: string } | null
}

/** Rows of the table on a page; more are on further pages. */
const tableLength = 50

/** Where a solution is put in place, by city, with what the texts of this page refer to. */
export async function listDemonstrationsOfSolution(
  language: string,
  solutionSlug: string,
  page = 1,
): Promise<Page<DemonstrationDetails> & { links: RichTextLinks }> {
  noteReads(demonstrationsTag, solutionsTag, citiesTag, figuresTag, partnersTag, projectsTag, pairingsTag)
  const where = { AND: [{ solution: { slug: solutionSlug } }, publicDemonstrations({})] }
  const [demonstrations, total] = await Promise.all([
    db.demonstration.findMany({
      where,
      select: detailsSelect,
      orderBy: [{ city: { sortKey: 'asc' } }, { sortKey: 'asc' }, { id: 'asc' }],
      ...rowsOfPage(page, tableLength),
    }),
    db.demonstration.count({ where }),
  ])
  const rows = demonstrations.map((demonstration) => toDetails(demonstration, language))
  const links = await loadLinksOfAll(
    rows.map(({ body }) => body),
    language,
  )
  return { ...asPage(rows, total, page, tableLength), links }
}

const published = { status: 'published' } as const

const detailsSelect = {
  ...demonstrationRowSelect,
  cost: true,
  currency: true,
  translations: { where: published, select: { language: true, title: true, summary: true, body: true } },
  originCity: mentionSelect,
  project: projectMentionSelect,
  pairing: { select: { ...pairingRowSelect, trashedAt: true } },
  partners: {
    where: { partner: mentionable },
    orderBy: { partner: { sortKey: 'asc' } },
    select: { partner: namedSelect },
  },
} satisfies Prisma.DemonstrationSelect

type Selected = Prisma.DemonstrationGetPayload<{ select: typeof detailsSelect }>

function toDetails(demonstration: Selected, language: string): DemonstrationDetails {
  const { cost, currency, project, partners, originCity, pairing } = demonstration
  const body = storedBody(inLanguage(demonstration.translations, language)?.body)
  return {
    ...toDemonstrationRow(demonstration, language),
    body: body && withoutHeadings(body),
    project: toProjectMention(project),
    partners: partners.map(({ partner }) => toNamed(partner, language)),
    origin: toMention(originCity, language),
    pairing: isMentionable(pairing) ? nameOfPairing(pairing, language) : null,
    cost: cost ? { amount: cost.toNumber(), currency } : null,
  }
}

function nameOfPairing(pairing: NonNullable<Selected['pairing']>, language: string): Named {
  const { slug, title, titled, language: spoken } = toPairingRow(pairing, language)
  return { slug, name: title, language: titled ? spoken : language }
}
