import 'server-only'
import { findPlace } from '@/lib/gazetteer/gazetteer'
import { sortKey } from '@/lib/i18n/sort-key'
import { findName, type KnownProject } from '@/lib/import/directory'
import type { Identities } from '@/lib/import/identities'
import type { Place } from '@/lib/import/place'
import type { Plan } from '@/lib/import/plan'
import { cityNamed, themeNamed } from '@/lib/import/plans/names'
import type {
  CityRecord,
  DemonstrationRecord,
  PartnerRecord,
  PersonRecord,
  SolutionRecord,
  TableRecords,
} from '@/lib/import/readers/records'
import { readTable } from '@/lib/import/readers/table'
import { plannedCity } from '@/lib/import/records/city'
import { plannedDemonstration } from '@/lib/import/records/demonstration'
import { plannedPartner } from '@/lib/import/records/partner'
import { plannedPerson } from '@/lib/import/records/person'
import { plannedSolution } from '@/lib/import/records/solution'
import type { RecordKind } from '@/prisma/generated/enums'

type PlanRow<R> = (plan: Plan, identities: Identities, record: R, place: Place) => void

/** The tables that an import takes over so far, those that others refer to first. */
export const plannedTables = {
  cities: planCity,
  partners: planPartner,
  people: planPerson,
  solutions: planSolution,
  demonstrations: planDemonstration,
} satisfies { [N in keyof TableRecords]?: PlanRow<TableRecords[N]> }

export type PlannedTable = keyof typeof plannedTables

/** The rows of a table. One that is here already is compared, and what differs is proposed. */
export async function planTable<N extends PlannedTable>(
  plan: Plan,
  name: N,
  path: string,
  file: string,
): Promise<void> {
  const identities = await plan.from(`table:${name}`)
  const planRow = plannedTables[name] as unknown as PlanRow<TableRecords[N]>
  for await (const read of readTable(path, name, { name: file })) {
    if ('problem' in read) plan.report.problems.push(read.problem)
    else planRow(plan, identities, read.record, { file, line: read.line, row: read.row ?? null })
  }
}

function planCity(plan: Plan, identities: Identities, record: CityRecord, place: Place): void {
  const { name, country, level, summary, website, slug, region, role } = record
  const key = `${level} ${country} ${sortKey(name)}`
  const match = plan.directory.findCity(name, country, level)
  const id = idOf(identities, 'city', key, match?.id ?? null)
  // The gazetteer completes what this import adds, not what somebody else entered.
  const own = identities.get('city', key)?.state !== null
  const found = own && level !== 'region' ? findPlace(name, country) : null
  const language = plan.language
  const inRegion = region && {
    key: `region ${country} ${sortKey(region)}`,
    name: region,
    country,
    level: 'region' as const,
  }
  const project = projectOf(plan, record.project, role !== null, place)
  const row = {
    language,
    name,
    summary,
    published: true,
    level,
    country,
    parentId: inRegion ? cityNamed(plan, identities, { ...inRegion, language, place }) : null,
    latitude: record.latitude ?? found?.latitude ?? null,
    longitude: record.longitude ?? found?.longitude ?? null,
    population: record.population ?? found?.population ?? null,
    website,
    alsoKnownAs: found
      ? [found.name, ...found.otherNames].filter((other) => sortKey(other) !== sortKey(name))
      : [],
    slug,
    project: project && role ? { id: project.id, role } : null,
  }
  plan.add(identities, plannedCity({ key, id, place }, row))
  plan.directory.addCity({ ...row, id })
}

function planPartner(plan: Plan, identities: Identities, record: PartnerRecord, place: Place): void {
  const { name, shortName, helix, city, country, website, role } = record
  const key = [country ?? '', sortKey(name)].join(' ')
  const id = idOf(identities, 'partner', key, findName(plan.directory.partners, name))
  const project = projectOf(plan, record.project, role !== null, place)
  const where = { country, place: city, cityId: null, website }
  const joined = project ? { id: project.id, role: role ?? ('participant' as const) } : null
  const row = { language: plan.language, name, published: true, shortName, helix, ...where, project: joined }
  plan.add(identities, plannedPartner({ key, id, place }, row))
  plan.directory.partners.set(sortKey(name), id)
}

/** People become public by a decision about each of them, never by a table. */
function planPerson(plan: Plan, identities: Identities, record: PersonRecord, place: Place): void {
  const { name, role, organisation, city, email, biography } = record
  const key = [sortKey(name), sortKey(organisation ?? '')].join('|')
  const id = idOf(identities, 'person', key, findName(plan.directory.people, name))
  const partnerId = organisation ? findName(plan.directory.partners, organisation) : null
  const row = {
    language: plan.language,
    name,
    role: role ?? '',
    summary: biography,
    published: false,
    organisation: partnerId ? null : organisation,
    partnerId,
    cityId: city ? (plan.directory.findCity(city, null)?.id ?? null) : null,
    email,
  }
  plan.add(identities, plannedPerson({ key, id, place }, row))
  plan.directory.people.set(sortKey(name), id)
}

function planSolution(plan: Plan, identities: Identities, record: SolutionRecord, place: Place): void {
  const { name, summary, themes, stage, readiness, cities } = record
  const key = sortKey(name)
  const id = idOf(identities, 'solution', key, findName(plan.directory.solutions, name))
  const language = plan.language
  const themeIds = themes.map((theme) =>
    themeNamed(plan, identities, { key: `theme:${sortKey(theme)}`, name: theme, language, place }),
  )
  const row = { language, name, summary, published: true, stage, readiness, themeIds: [...new Set(themeIds)] }
  plan.add(identities, plannedSolution({ key, id, place }, row))
  plan.directory.solutions.set(sortKey(name), id)
  if (cities.length > 0) {
    const reason = `The cities of “${name}” are not taken over: where a solution is in place stands in a table of demonstrations.`
    plan.say('warning', place, reason, 'cities')
  }
}

/** What a row is about must be known: a solution or a city that is only a name would be no use to anybody. */
function planDemonstration(
  plan: Plan,
  identities: Identities,
  record: DemonstrationRecord,
  place: Place,
): void {
  const solutionId = findName(plan.directory.solutions, record.solution)
  const city = plan.directory.findCity(record.city, null)
  if (!solutionId) plan.say('error', place, `The portal has no solution “${record.solution}”.`, 'solution')
  if (!city) plan.say('error', place, `The portal has no city “${record.city}”.`, 'city')
  if (!solutionId || !city) return
  const title = record.title ?? `${record.solution}, ${record.city}`
  const key = [record.solution, record.city, title, record.project ?? ''].map(sortKey).join('|')
  const match = plan.directory.findDemonstration(solutionId, city.id, title)
  const id = idOf(identities, 'demonstration', key, match)
  if (!record.status)
    plan.say('warning', place, `Nothing says how far “${title}” is: taken over as planned.`, 'status')
  const { from, until, latitude, longitude } = record
  const placed = latitude !== null && longitude !== null
  const row = {
    ...{ language: plan.language, title, summary: record.summary, published: true },
    ...{ solutionId, cityId: city.id, status: record.status ?? ('planned' as const) },
    projectId: projectOf(plan, record.project, false, place)?.id,
    ...{ latitude: placed ? latitude : null, longitude: placed ? longitude : null },
    ...{ startsOn: from && new Date(from.date), startsOnPrecision: from?.precision ?? ('day' as const) },
    ...{ endsOn: until && new Date(until.date), endsOnPrecision: until?.precision ?? ('day' as const) },
  }
  plan.add(identities, plannedDemonstration({ key, id, place }, row))
}

function idOf(identities: Identities, kind: RecordKind, key: string, match: string | null): string {
  if (match) identities.recognise(kind, key, match)
  return identities.idOf(kind, key)
}

function projectOf(plan: Plan, acronym: string | null, needed: boolean, place: Place): KnownProject | null {
  const project = acronym ? plan.directory.findProject(acronym) : needed ? plan.directory.onlyProject() : null
  if (project || !(acronym || needed)) return project
  const reason = acronym
    ? `The portal has no project “${acronym}”; the role in it is left out.`
    : 'A role needs a project.'
  plan.say('warning', place, reason, 'project')
  return null
}
