import 'server-only'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { db } from '@/lib/db'
import { Directory } from '@/lib/import/directory'
import { Media } from '@/lib/import/media'
import { Plan } from '@/lib/import/plan'
import { calendarSource, planCalendar } from '@/lib/import/plans/calendar'
import { planPairings } from '@/lib/import/plans/pairings'
import { plannedTables, planTable, type PlannedTable } from '@/lib/import/plans/tables'
import { join, readSite, sourceOf, type Site } from '@/lib/import/plans/wordpress/site'
import { planWordPress } from '@/lib/import/plans/wordpress/wordpress'
import { detect, type Detected } from '@/lib/import/readers/detect'
import { defaultLanguage } from '@/lib/i18n/languages'

export type ImportRequest = {
  /** Files, or folders whose files are meant. */
  paths: string[]
  /** Forces what all of them are. */
  as?: string
  /** A folder with files of an old site. */
  media?: string
  now?: Date
}

/** Says, in one sentence, why nothing at all can be imported. */
export class CannotImport extends Error {}

type FileKind = Extract<Detected, { kind: unknown }>['kind']
type Recognised = { path: string; file: string; kind: FileKind }

/**
 * Reads everything that is to be imported and decides what each row becomes, without writing anything.
 * @throws CannotImport
 */
export async function makePlan(request: ImportRequest): Promise<Plan> {
  const files = await filesOf(request.paths)
  const recognised = await recognise(files, request.as)
  const media = request.media === undefined ? null : await mediaIn(request.media)
  const { defaultLanguage: language, timeZone } = await portal()
  const plan = new Plan(await Directory.load(), language, timeZone, request.now ?? new Date(), media)
  const sites = await readSites(plan, recognised)
  for (const [index, { path: from, file, kind }] of recognised.entries()) {
    const site = sites[index]
    const source = site
      ? await planSite(plan, site, sites.indexOf(site) === index)
      : await planFile(plan, kind, from, file)
    plan.report.files.push({ file, format: kind, source })
  }
  return plan
}

/**
 * The site of each file, the same one for all of its files: a link may lead from one into another, so all are read
 * before any of their stories is looked at.
 */
async function readSites(plan: Plan, files: readonly Recognised[]): Promise<(Site | null)[]> {
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

async function planSite(plan: Plan, site: Site, first: boolean): Promise<string> {
  if (first) await planWordPress(plan, site)
  return sourceOf(site)
}

async function planFile(plan: Plan, kind: FileKind, from: string, file: string): Promise<string> {
  if (kind === 'icalendar') {
    await planCalendar(plan, from, file)
    return calendarSource
  }
  if (kind === 'pairings') {
    await planPairings(plan, from, file)
    return kind
  }
  if (!isPlannedTable(kind)) throw new CannotImport(`${file}: ${kind} cannot be imported yet.`)
  await planTable(plan, kind, from, file)
  return `table:${kind}`
}

function isPlannedTable(kind: FileKind): kind is PlannedTable {
  return Object.hasOwn(plannedTables, kind)
}

async function recognise(files: readonly string[], as: string | undefined): Promise<Recognised[]> {
  const recognised: Recognised[] = []
  for (const file of files) {
    const found = await detect(file, as).catch((error: unknown) => unreadable(file, error))
    if ('refused' in found) throw new CannotImport(`${file}: ${found.refused}`)
    recognised.push({ path: file, file: path.basename(file), kind: found.kind })
  }
  return recognised
}

async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const given of paths) {
    const about = await stat(given).catch((error: unknown) => unreadable(given, error))
    if (!about.isDirectory()) files.push(given)
    else files.push(...(await filesIn(given)))
  }
  return [...new Set(files)]
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    unreadable(folder, error),
  )
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  if (files.length === 0) throw new CannotImport(`${folder} holds no files.`)
  return files.map(({ name }) => path.join(folder, name)).sort()
}

function mediaIn(folder: string): Promise<Media> {
  return Media.in(folder).catch((error: unknown) => unreadable(folder, error))
}

async function portal(): Promise<{ defaultLanguage: string; timeZone: string }> {
  const select = { defaultLanguage: true, timeZone: true } as const
  return (await db.portal.findFirst({ select })) ?? { defaultLanguage, timeZone: 'Europe/Brussels' }
}

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder',
}

function unreadable(what: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  throw new CannotImport(`${what} ${reasons[code] ?? `cannot be read (${code})`}.`)
}
