import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { nameSelect, toRow, type LinkRow } from '@/lib/desk/rows'
import { typed, typedDate, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskProject = {
  record: DeskRecord
  fields: TypedFields
  body: RichText | null
  cities: LinkRow[]
  partners: LinkRow[]
}

/**
 * A project whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getProjectFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskProject | null> {
  const record = await getRecordFor(viewer, 'projects', id, language)
  if (!record) return null
  const {
    translations,
    themes,
    cities,
    partners,
    startsOn,
    startsOnPrecision,
    endsOn,
    endsOnPrecision,
    ...own
  } = await db.project.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ acronym: true, grantNumber: true, programme: true, callTopic: true, grantingAuthority: true },
      ...{ funding: true, totalCost: true, contribution: true, doi: true, website: true },
      ...{ startsOn: true, startsOnPrecision: true, endsOn: true, endsOnPrecision: true },
      themes: { select: { themeId: true } },
      cities: {
        orderBy: { position: 'asc' },
        select: { role: true, city: { select: { id: true, slug: true, translations: nameSelect } } },
      },
      partners: {
        orderBy: { position: 'asc' },
        select: { role: true, partner: { select: { id: true, slug: true, translations: nameSelect } } },
      },
      translations: {
        where: { language: shown },
        select: {
          title: true,
          summary: true,
          fundingStatement: true,
          disclaimer: true,
          coFunderStatement: true,
          body: true,
        },
      },
    },
  })
  const [words] = translations
  const fields = {
    ...typed({ ...own, title: words?.title, summary: words?.summary }),
    ...typed({
      fundingStatement: words?.fundingStatement,
      disclaimer: words?.disclaimer,
      coFunderStatement: words?.coFunderStatement,
    }),
    startsOn: typedDate(startsOn, startsOnPrecision),
    endsOn: typedDate(endsOn, endsOnPrecision),
    dateReason: '',
    themeIds: themes.map(({ themeId }) => themeId),
  }
  return {
    record,
    fields,
    body: storedBody(words?.body),
    cities: cities.map(({ role, city }) => toRow(city, role, language)),
    partners: partners.map(({ role, partner }) => toRow(partner, role, language)),
  }
}

export type ProjectOptions = { cities: Option[]; partners: Option[]; themes: Option[] }

/** What the form of a project offers. */
export async function listProjectOptions(viewer: Viewer, language: string): Promise<ProjectOptions> {
  const [cities, partners, themes] = await Promise.all([
    listOptions(viewer, 'cities', language),
    listOptions(viewer, 'partners', language),
    listOptions(viewer, 'themes', language),
  ])
  return { cities, partners, themes }
}
