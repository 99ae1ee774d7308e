import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getRecordFor, type DeskRecord } from '@/lib/desk/get-record'
import { listOptions, type Option } from '@/lib/desk/options'
import { typed, type TypedFields } from '@/lib/desk/typed'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type DeskSolution = { record: DeskRecord; fields: TypedFields; body: RichText | null }

/**
 * A solution whose texts the viewer may write; null for every other one.
 * @param shown the language of the texts; `language` is that of the page
 */
export async function getSolutionFor(
  viewer: Viewer,
  id: string,
  language: string,
  shown: string,
): Promise<DeskSolution | null> {
  const record = await getRecordFor(viewer, 'solutions', id, language)
  if (!record) return null
  const { translations, providers, projects, themes, ...own } = await db.solution.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ kind: true, area: true, stage: true, readiness: true, partnerId: true },
      providers: { select: { partnerId: true } },
      projects: { select: { projectId: true } },
      themes: { select: { themeId: true } },
      translations: { where: { language: shown }, select: { name: true, summary: true, body: true } },
    },
  })
  const [words] = translations
  const fields = {
    ...typed({ ...own, name: words?.name, summary: words?.summary }),
    providerIds: providers.map(({ partnerId }) => partnerId),
    projectIds: projects.map(({ projectId }) => projectId),
    themeIds: themes.map(({ themeId }) => themeId),
  }
  return { record, fields, body: storedBody(words?.body) }
}

export type SolutionOptions = { partners: Option[]; projects: Option[]; themes: Option[] }

/** What the form of a solution offers. */
export async function listSolutionOptions(viewer: Viewer, language: string): Promise<SolutionOptions> {
  const [partners, projects, themes] = await Promise.all([
    listOptions(viewer, 'partners', language),
    listOptions(viewer, 'projects', language),
    listOptions(viewer, 'themes', language),
  ])
  return { partners, projects, themes }
}
