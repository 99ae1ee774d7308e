import 'server-only'
import { db } from '@/lib/db'
import { Directory } from '@/lib/import/directory'
import { Plan } from '@/lib/import/plan'
import { calendarSource, planCalendar } from '@/lib/import/plans/calendar'
import { planPairings } from '@/lib/import/plans/pairings'
import { planTable } from '@/lib/import/plans/tables'
import { join, readSite, sourceOf, type Site } from '@/lib/import/plans/wordpress/site'
import { planWordPress } from '@/lib/import/plans/wordpress/wordpress'
import {
  recogniseFiles,
  type FileKind,
  type ImportRequest,
  type Recognised,
  type RecognisedFile,
} from '@/lib/import/recognise'
import { defaultLanguage } from '@/lib/i18n/languages'

/**
 * Reads everything that is to be imported and decides what each row becomes, without writing anything.
 * @param found what `recogniseFiles` made of the same request, when somebody asked before
 * @throws CannotImport
 */
export async function makePlan(request: ImportRequest, found?: Recognised): Promise<Plan> {
  const { refused, media, ...recognised } = found ?? (await recogniseFiles(request))
  const files = inOrder(recognised.files)
  const { defaultLanguage: language, timeZone } = await portal()
  const plan = new Plan(await Directory.load(), language, timeZone, request.now ?? new Date(), media)
  for (const { file, reason } of refused) plan.say('error', { file, line: null, row: null }, reason)
  const sites = await readSites(plan, files)
  for (const [index, { path: from, file, kind }] of files.entries()) {
    const source =
      kind === 'wordpress' ? await planSite(plan, sites, index) : await planFile(plan, kind, from, file)
    plan.report.files.push({ file, format: kind, source })
  }
  return plan
}

/** A table of demonstrations refers to solutions and cities, which other files may bring. */
function inOrder(files: readonly RecognisedFile[]): RecognisedFile[] {
  const isLast = ({ kind }: RecognisedFile) => kind === 'demonstrations'
  return [...files.filter((file) => !isLast(file)), ...files.filter(isLast)]
}

/**
 * The site of each file, the same one for all of its files: a link may lead from one into another, so all are read
 * before any of their stories is looked at.
 */
async function readSites(plan: Plan, files: readonly RecognisedFile[]): Promise<(Site | null)[]> {
  const sites: (Site | null)[] = []
  for (const { path: from, file, kind } of files) {
    if (kind !== 'wordpress') {
      sites.push(null)
      continue
    }
    const site = await readSite(from, file, plan.now, (problem) => plan.report.problems.push(problem))
    const known = sites.find((other) => other && sourceOf(other) === sourceOf(site))
    if (known) join(known, site)
    sites.push(known ?? site)
  }
  return sites
}

/** A site is planned with the first of its files. */
async function planSite(plan: Plan, sites: readonly (Site | null)[], index: number): Promise<string> {
  const site = sites[index]
  if (!site) return ''
  if (sites.indexOf(site) === index) await planWordPress(plan, site)
  return sourceOf(site)
}

async function planFile(
  plan: Plan,
  kind: Exclude<FileKind, 'wordpress'>,
  from: string,
  file: string,
): Promise<string> {
  if (kind === 'icalendar') {
    await planCalendar(plan, from, file)
    return calendarSource
  }
  if (kind === 'pairings') {
    await planPairings(plan, from, file)
    return kind
  }
  await planTable(plan, kind, from, file)
  return `table:${kind}`
}

async function portal(): Promise<{ defaultLanguage: string; timeZone: string }> {
  const select = { defaultLanguage: true, timeZone: true } as const
  return (await db.portal.findFirst({ select })) ?? { defaultLanguage, timeZone: 'Europe/Brussels' }
}
