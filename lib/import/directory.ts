import 'server-only'
import { db } from '@/lib/db'
import { findPlace } from '@/lib/gazetteer/gazetteer'
import { sortKey } from '@/lib/i18n/sort-key'
import type { LinkTarget } from '@/lib/richtext/html/report'
import type { CityLevel } from '@/prisma/generated/enums'

export type KnownCity = { id: string; name: string; country: string; level: CityLevel; names: Set<string> }
export type KnownProject = { id: string; acronym: string }

/** Nouns that are found by one of their names alone. */
type ByName = Map<string, string>

/**
 * The records that rows of a source refer to by name: those of the portal and those that this import is about to
 * add. Names are compared without accents and case.
 */
export class Directory {
  readonly themes: ByName = new Map()
  readonly groups: ByName = new Map()
  readonly people: ByName = new Map()
  readonly partners: ByName = new Map()
  readonly solutions: ByName = new Map()
  /** By UID, as every calendar knows them. */
  readonly events = new Map<string, string>()
  readonly #demonstrations: ByName = new Map()
  readonly #cities: KnownCity[] = []
  readonly #projects: KnownProject[] = []
  readonly #oldPaths = new Map<string, LinkTarget>()

  static async load(): Promise<Directory> {
    const directory = new Directory()
    await Promise.all([directory.#loadCities(), directory.#loadProjects(), directory.#loadNames()])
    await Promise.all([directory.#loadOldPaths(), directory.#loadEvents(), directory.#loadDemonstrations()])
    return directory
  }

  addCity({
    id,
    name,
    country,
    level,
    alsoKnownAs,
  }: Omit<KnownCity, 'names'> & { alsoKnownAs: string[] }): void {
    this.#cities.push({ id, name, country, level, names: new Set([name, ...alsoKnownAs].map(sortKey)) })
  }

  /** @param country ISO 3166 alpha-2; without it, in whichever country the portal has a city of that name */
  findCity(name: string, country: string | null, level: CityLevel = 'city'): KnownCity | null {
    const place = level === 'region' ? null : findPlace(name, country ?? undefined)
    const wanted = [name, ...(place ? [place.name, ...place.otherNames] : [])].map(sortKey)
    const found = this.#cities.filter((city) => {
      if ((city.level === 'region') !== (level === 'region')) return false
      if (country) return city.country === country && wanted.some((one) => city.names.has(one))
      return (
        city.names.has(sortKey(name)) ||
        (city.country === place?.country && wanted.some((one) => city.names.has(one)))
      )
    })
    return found.find((city) => city.country === place?.country) ?? found[0] ?? null
  }

  /** The project that is meant where none is named: the only one there is. */
  onlyProject(): KnownProject | null {
    return this.#projects.length === 1 ? (this.#projects[0] ?? null) : null
  }

  /** A project by its acronym, also as "ACRONYM project". */
  findProject(name: string): KnownProject | null {
    const acronym = sortKey(name.replace(/^\s*(?:the\s+)?project\s+|\s+project\s*$/gi, ''))
    return this.#projects.find((project) => sortKey(project.acronym) === acronym) ?? null
  }

  findDemonstration(solutionId: string, cityId: string, title: string): string | null {
    return this.#demonstrations.get(`${solutionId} ${cityId} ${sortKey(title)}`) ?? null
  }

  /** What earlier imports made of an address of an old site: without host and final slash, in lower case. */
  findOldPath(path: string): LinkTarget {
    return this.#oldPaths.get(path) ?? null
  }

  async #loadOldPaths(): Promise<void> {
    const kinds = ['article', 'document', 'event'] as const
    const rows = await db.redirect.findMany({
      where: { kind: { in: [...kinds] } },
      select: { path: true, kind: true, recordId: true },
    })
    for (const { path, kind, recordId: id } of rows) {
      if (!id) continue
      if (kind === 'document') this.#oldPaths.set(path, { documentId: id })
      else if (kind === 'article' || kind === 'event')
        this.#oldPaths.set(path, { record: { noun: kind, id } })
    }
  }

  async #loadEvents(): Promise<void> {
    const events = await db.event.findMany({ select: { id: true, uid: true } })
    for (const { id, uid } of events) this.events.set(uid, id)
  }

  async #loadDemonstrations(): Promise<void> {
    const demonstrations = await db.demonstration.findMany({
      where: { trashedAt: null },
      select: { id: true, solutionId: true, cityId: true, translations: { select: { title: true } } },
    })
    for (const { id, solutionId, cityId, translations } of demonstrations)
      for (const { title } of translations)
        this.#demonstrations.set(`${solutionId} ${cityId} ${sortKey(title)}`, id)
  }

  async #loadCities(): Promise<void> {
    const cities = await db.city.findMany({
      where: { trashedAt: null },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        country: true,
        level: true,
        alsoKnownAs: true,
        translations: { select: { name: true } },
      },
    })
    for (const { translations, alsoKnownAs, ...city } of cities) {
      const [name = '', ...others] = translations.map((translation) => translation.name)
      this.addCity({ ...city, name, alsoKnownAs: [...others, ...alsoKnownAs] })
    }
  }

  async #loadProjects(): Promise<void> {
    const select = { id: true, acronym: true } as const
    this.#projects.push(...(await db.project.findMany({ where: { trashedAt: null }, select })))
  }

  async #loadNames(): Promise<void> {
    const args = {
      where: { trashedAt: null },
      orderBy: { id: 'asc' },
      select: { id: true, translations: { select: { name: true } } },
    } as const
    const [themes, groups, people, partners, solutions] = await Promise.all([
      db.theme.findMany(args),
      db.group.findMany(args),
      db.person.findMany(args),
      db.partner.findMany(args),
      db.solution.findMany(args),
    ])
    for (const [names, records] of [
      [this.themes, themes],
      [this.groups, groups],
      [this.people, people],
      [this.partners, partners],
      [this.solutions, solutions],
    ] as const) {
      for (const { id, translations } of records)
        for (const { name } of translations) addName(names, name, id)
    }
  }
}

/** The first record of a name keeps it. */
export function addName(names: ByName, name: string, id: string): void {
  const key = sortKey(name)
  if (key !== '' && !names.has(key)) names.set(key, id)
}

export function findName(names: ByName, name: string): string | null {
  return names.get(sortKey(name)) ?? null
}
