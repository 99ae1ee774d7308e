import 'server-only'
import { articlePath, articlesTag } from '@/lib/articles/paths'
import { citiesTag, cityPath } from '@/lib/cities/paths'
import { demonstrationPath, demonstrationsTag } from '@/lib/demonstrations/paths'
import { documentPath, documentsTag } from '@/lib/documents/paths'
import { eventPath, eventsTag } from '@/lib/events/paths'
import { figurePath, figuresTag } from '@/lib/figures/paths'
import { groupPath, groupsTag, initiativePath } from '@/lib/groups/paths'
import { pairingPath, pairingsTag } from '@/lib/pairings/paths'
import { partnerPath, partnersTag } from '@/lib/partners/paths'
import { peopleTag, personPath } from '@/lib/people/paths'
import { projectPath, projectsTag } from '@/lib/projects/paths'
import type { SearchType } from '@/lib/search/schema'
import { solutionPath, solutionsTag } from '@/lib/solutions/paths'
import { themePath, themesTag } from '@/lib/themes/paths'

/**
 * How a noun is searched. All of it is part of a statement and therefore written here and nowhere else: nothing that
 * a visitor sends becomes a name of a table or a condition.
 */
export type Noun = {
  /** First part of the address of its records; null for one that stands on another record's page. */
  section: string | null
  /** Its table, which statements call `r`. */
  table: string
  /** The table of its words, `t`, and the column there that names the record. */
  words: string
  key: string
  title: 'title' | 'name'
  /** The date that a record bears, and how much of it is known: expressions. */
  dated?: string
  precision?: string
  /** What else has to hold for the public to see a record, a condition. */
  open?: string
  /** Whether it does not take place, a condition. */
  cancelled?: string
  /** The other names that stand at the beginning of its text, so that it is found by them: an expression. */
  names?: string
  /** What its address needs beside its slug, an expression. */
  within?: string
  path: (slug: string, within: string) => string
  /** Touched by every write to any of them. */
  tag: string
}

/** Whether the record that a column names is public, or there is none. */
function openOrNone(column: string, table: string, words: string, key: string): string {
  return `(${column} IS NULL OR ${isOpen(column, table, words, key)})`
}

function isOpen(column: string, table: string, words: string, key: string): string {
  return `EXISTS (SELECT FROM ${table} o WHERE o.id = ${column} AND o.trashed_at IS NULL
    AND EXISTS (SELECT FROM ${words} w WHERE w.${key} = o.id AND w.status = 'published'))`
}

/** A demonstration is public with its solution and its city. */
function isOpenDemonstration(alias: string): string {
  const solution = isOpen(`${alias}.solution_id`, 'solutions', 'solution_translations', 'solution_id')
  return `${solution} AND ${isOpen(`${alias}.city_id`, 'cities', 'city_translations', 'city_id')}`
}

/** Everything public that can be found, and how. */
export const nouns: Record<SearchType, Noun> = {
  articles: {
    ...titled('news', 'articles', 'article', articlePath, articlesTag),
    dated: 'r.published_on',
    precision: 'r.published_on_precision',
  },
  events: {
    ...titled('events', 'events', 'event', eventPath, eventsTag),
    // The day that it is where the event takes place.
    dated: '(r.starts_at AT TIME ZONE r.time_zone)::date',
    precision: `CASE r.precision WHEN 'time' THEN 'day' ELSE r.precision::text END`,
    cancelled: `r.status = 'cancelled'`,
  },
  cities: {
    ...named('cities', 'cities', 'city', cityPath, citiesTag),
    names: `array_to_string(r.also_known_as, ' ')`,
  },
  solutions: named('solutions', 'solutions', 'solution', solutionPath, solutionsTag),
  demonstrations: {
    ...titled(
      null,
      'demonstrations',
      'demonstration',
      (slug, on) => demonstrationPath(on, slug),
      demonstrationsTag,
    ),
    open: isOpenDemonstration('r'),
    within: '(SELECT s.slug FROM solutions s WHERE s.id = r.solution_id)',
  },
  figures: {
    ...titled(null, 'figures', 'figure', figurePath, figuresTag),
    dated: 'r.as_of',
    precision: 'r.as_of_precision',
    open: [
      openOrNone('r.city_id', 'cities', 'city_translations', 'city_id'),
      openOrNone('r.project_id', 'projects', 'project_translations', 'project_id'),
      openOrNone('r.solution_id', 'solutions', 'solution_translations', 'solution_id'),
      openOrNone('r.pairing_id', 'pairings', 'pairing_translations', 'pairing_id'),
      openOrNone('r.demonstration_id', 'demonstrations', 'demonstration_translations', 'demonstration_id'),
      `(r.demonstration_id IS NULL OR EXISTS (SELECT FROM demonstrations d WHERE d.id = r.demonstration_id
        AND ${isOpenDemonstration('d')}))`,
    ].join(' AND '),
  },
  documents: {
    ...titled('library', 'documents', 'document', documentPath, documentsTag),
    dated: 'r.issued_on',
    precision: 'r.issued_on_precision',
    open: `r.visibility = 'public' AND r.current_version_id IS NOT NULL`,
  },
  projects: titled('projects', 'projects', 'project', projectPath, projectsTag),
  partners: {
    ...named('partners', 'partners', 'partner', partnerPath, partnersTag),
    names: `concat_ws(' ', r.short_name, nullif(array_to_string(r.also_known_as, ' '), ''))`,
  },
  people: named('people', 'people', 'person', personPath, peopleTag),
  groups: named('groups', 'groups', 'group', groupPath, groupsTag),
  initiatives: {
    ...named(null, 'initiatives', 'initiative', (slug, on) => initiativePath(on, slug), groupsTag),
    open: isOpen('r.group_id', 'groups', 'group_translations', 'group_id'),
    within: '(SELECT g.slug FROM groups g WHERE g.id = r.group_id)',
  },
  pairings: titled('pairings', 'pairings', 'pairing', pairingPath, pairingsTag),
  themes: named('themes', 'themes', 'theme', themePath, themesTag),
}

function titled(section: string | null, table: string, one: string, path: Noun['path'], tag: string): Noun {
  return { section, table, words: `${one}_translations`, key: `${one}_id`, title: 'title', path, tag }
}

function named(section: string | null, table: string, one: string, path: Noun['path'], tag: string): Noun {
  return { ...titled(section, table, one, path, tag), title: 'name' }
}
