import 'server-only'
import { check, type Checked, type Finding } from '@/lib/articles/checks/rules'
import type { Words } from '@/lib/articles/drafts/rules'
import { passagesOf } from '@/lib/articles/quotes/rules'
import type { ArticleRelations } from '@/lib/articles/relations/rules'
import type { Transaction } from '@/lib/db'
import { publicDocuments } from '@/lib/documents/queries'
import { languages } from '@/lib/i18n/languages'
import { mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { references, type References } from '@/lib/richtext/references'
import { VisibilityDemand } from '@/prisma/generated/enums'

type Draft = { id: string; language: string; words: Words; relations: ArticleRelations }

/** Looks a draft through before it is published, within the transaction that would publish it. */
export async function findFaults(tx: Transaction, draft: Draft): Promise<Finding[]> {
  return check(await gather(tx, draft))
}

async function gather(tx: Transaction, { id, language, words, relations }: Draft): Promise<Checked> {
  const found = references(words.body)
  // One after the other: a transaction has one connection.
  const images = await loadImages(tx, found.images, language)
  const lead = await loadImages(tx, relations.imageId ? [relations.imageId] : [], language)
  return {
    ...words,
    language,
    languages,
    ...(await loadFunding(tx, relations.projectId, language)),
    hasProject: relations.projectId !== null,
    image: [...lead.values()][0] ?? null,
    images,
    hidden: await findHidden(tx, found),
    quotes: await loadQuotes(tx, id, language, words),
  }
}

type Picture = { alt: string; credit: string }

async function loadImages(
  tx: Transaction,
  ids: readonly string[],
  language: string,
): Promise<ReadonlyMap<string, Picture>> {
  if (ids.length === 0) return new Map()
  const images = await tx.image.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, credit: true, translations: { select: { language: true, alt: true } } },
  })
  return new Map(
    images.map(({ id, credit, translations }) => [
      id,
      {
        credit,
        alt:
          inLanguage(
            translations.filter(({ alt }) => alt !== ''),
            language,
          )?.alt ?? '',
      },
    ]),
  )
}

const fundingSelect = {
  visibilityGate: true,
  translations: { select: { language: true, fundingStatement: true } },
} as const

/** What a page says of its funder: its own project, else the one whose statement stands on every page. */
async function loadFunding(
  tx: Transaction,
  projectId: string | null,
  language: string,
): Promise<Pick<Checked, 'gate' | 'funding'>> {
  const own = projectId && (await tx.project.findUnique({ where: { id: projectId }, select: fundingSelect }))
  const portal = own ? null : await tx.portal.findFirst({ select: { project: { select: fundingSelect } } })
  const project = own || portal?.project
  if (!project) return { gate: Object.values(VisibilityDemand), funding: { owed: false, statement: 'none' } }
  const said = project.translations.filter(({ fundingStatement }) => fundingStatement.trim() !== '')
  const here = said.some((one) => one.language === language)
  const statement = here ? 'here' : said.length > 0 ? 'in-another-language' : 'none'
  return { gate: project.visibilityGate, funding: { owed: true, statement } }
}

async function findHidden(tx: Transaction, found: References): Promise<ReadonlySet<string>> {
  const asked = [...found.documents, ...found.people, ...found.records.map(({ id }) => id)]
  if (asked.length === 0) return new Set()
  const ids = (noun: string) => found.records.filter((one) => one.noun === noun).map(({ id }) => id)
  const shown = new Set(
    await listKnown(found.documents, (id) =>
      tx.document.findMany({ where: { id, ...publicDocuments }, ...onlyId }),
    ),
  )
  for (const [noun, find] of records(tx)) {
    const asks = noun === 'person' ? [...found.people, ...ids(noun)] : ids(noun)
    for (const id of await listKnown(asks, find)) shown.add(id)
  }
  return new Set(asked.filter((id) => !shown.has(id)))
}

const onlyId = { select: { id: true } } as const
type Find = (id: { in: string[] }) => PromiseLike<{ id: string }[]>

async function listKnown(ids: string[], find: Find): Promise<string[]> {
  return ids.length === 0 ? [] : (await find({ in: ids })).map(({ id }) => id)
}

/** Plans have no pages yet: a link to one leads nowhere. */
function records(tx: Transaction): [noun: string, find: Find][] {
  return [
    ['article', (id) => tx.article.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['city', (id) => tx.city.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['demonstration', (id) => tx.demonstration.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['event', (id) => tx.event.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['group', (id) => tx.group.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['pairing', (id) => tx.pairing.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['partner', (id) => tx.partner.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['person', (id) => tx.person.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['project', (id) => tx.project.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['solution', (id) => tx.solution.findMany({ where: { id, ...mentionable }, ...onlyId })],
    ['theme', (id) => tx.theme.findMany({ where: { id, ...mentionable }, ...onlyId })],
  ]
}

async function loadQuotes(
  tx: Transaction,
  articleId: string,
  language: string,
  { body }: Words,
): Promise<Checked['quotes']> {
  const passages = passagesOf(body)
  if (passages.length === 0) return []
  const answers = await tx.quote.findMany({
    where: { articleId, language },
    select: { personId: true, text: true, approval: true },
  })
  return passages.map(({ personId, text }) => {
    const answer = answers.find((one) => one.personId === personId && one.text === text)
    return { text, approval: answer?.approval ?? 'not_asked' }
  })
}
