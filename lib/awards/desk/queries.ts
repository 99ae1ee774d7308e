import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, listTitledOptions, type Option } from '@/lib/desk/options'
import { typed, typedDate, type TypedFields } from '@/lib/desk/typed'
export type DeskAward = { record: DeskRecord; fields: TypedFields }

/**
 * An award whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getAwardFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskAward | null> {
  const record = await getRecordFor(viewer, 'awards', id, language)
  if (!record) return null
  const { translations, recipients, awardedOn, awardedOnPrecision, ...own } =
    await db.award.findUniqueOrThrow({
      where: { id },
      select: {
        ...{ awardedOn: true, awardedOnPrecision: true, url: true, articleId: true },
        recipients: {
          orderBy: { position: 'asc' },
          select: { cityId: true, partnerId: true, projectId: true },
        },
        translations: { where: { language: shown }, select: { title: true, givenBy: true, summary: true } },
      },
    })
  const [words] = translations
  const fields = {
    ...typed({ ...own, title: words?.title, givenBy: words?.givenBy, summary: words?.summary }),
    awardedOn: typedDate(awardedOn, awardedOnPrecision),
    cityIds: recipients.flatMap(({ cityId }) => cityId ?? []),
    partnerIds: recipients.flatMap(({ partnerId }) => partnerId ?? []),
    projectIds: recipients.flatMap(({ projectId }) => projectId ?? []),
  }
  return { record, fields }
}

export type AwardOptions = { cities: Option[]; partners: Option[]; projects: Option[]; articles: Option[] }

/** What the form of an award offers. */
export async function listAwardOptions(viewer: Viewer, language: string): Promise<AwardOptions> {
  const [cities, partners, projects, articles] = await Promise.all([
    listOptions(viewer, 'cities', language),
    listOptions(viewer, 'partners', language),
    listOptions(viewer, 'projects', language),
    listTitledOptions(viewer, 'articles', language),
  ])
  return { cities, partners, projects, articles }
}
