import { awardsTag, awardTag } from '@/lib/awards/paths'
import { citiesTag, cityPath, cityTag } from '@/lib/cities/paths'
import { demonstrationsTag, demonstrationTag } from '@/lib/demonstrations/paths'
import { eventPath, eventsTag, eventTag } from '@/lib/events/paths'
import { figuresTag } from '@/lib/figures/paths'
import { groupPath, groupsTag, groupTag } from '@/lib/groups/paths'
import { sortKey } from '@/lib/i18n/sort-key'
import { indicatorsTag } from '@/lib/indicators/paths'
import { pairingPath, pairingsTag, pairingTag } from '@/lib/pairings/paths'
import { partnerPath, partnersTag, partnerTag } from '@/lib/partners/paths'
import { peopleTag, personPath, personTag } from '@/lib/people/paths'
import { familyNameFirst } from '@/lib/people/rules'
import { portalTag } from '@/lib/portal/paths'
import { projectPath, projectsTag, projectTag } from '@/lib/projects/paths'
import { servicesTag } from '@/lib/services/paths'
import { solutionPath, solutionsTag, solutionTag } from '@/lib/solutions/paths'
import { themePath, themesTag, themeTag } from '@/lib/themes/paths'
import type { RecordKind } from '@/prisma/generated/enums'

/** What is the same of every noun that the desk keeps in the one way, and what differs. The name is that of its table. */
type RecordNoun = {
  kind: RecordKind
  /** The table of its texts. */
  words: string
  /** The column by which a text names its record. */
  key: string
  /** The column of a text that names the record to readers. */
  name: 'name' | 'title'
  /** The column that its list is sorted by. */
  order: 'sort_key' | 'slug' | 'starts_at DESC'
  /** How the name of a record becomes its sort key; absent where it is sorted by something else. */
  sortedBy?: (name: string) => string
  /** The address of a record; absent where it has no page of its own. */
  path?: (slug: string) => string
  /** When it takes place: its records are in time rather than by name. */
  when?: { starts: string; ends: string }
  /** Whether those who may write its records also publish them, take them back and throw them away. */
  ownedByWriters?: true
  /** A condition on `record`, a fixed one, under which it cannot go into the trash: somebody counts on it. */
  heldBy?: string
  /** Pages that a write makes old. */
  tags: (id: string) => string[]
}

const named = { name: 'name', order: 'sort_key' } as const
const titled = { name: 'title', order: 'sort_key' } as const

export const recordNouns = {
  cities: {
    ...named,
    ...{ kind: 'city', words: 'city_translations', key: 'city_id', path: cityPath, sortedBy: sortKey },
    tags: (id) => [citiesTag, cityTag(id)],
  },
  partners: {
    ...named,
    ...{ kind: 'partner', words: 'partner_translations', key: 'partner_id', path: partnerPath },
    sortedBy: sortKey,
    tags: (id) => [partnersTag, partnerTag(id)],
  },
  projects: {
    ...titled,
    ...{ kind: 'project', words: 'project_translations', key: 'project_id', path: projectPath },
    tags: (id) => [projectsTag, projectTag(id), portalTag],
  },
  people: {
    ...named,
    ...{ kind: 'person', words: 'person_translations', key: 'person_id', path: personPath },
    sortedBy: (name) => sortKey(familyNameFirst(name)),
    tags: (id) => [peopleTag, personTag(id)],
  },
  themes: {
    ...named,
    ...{ kind: 'theme', words: 'theme_translations', key: 'theme_id', path: themePath, sortedBy: sortKey },
    tags: (id) => [themesTag, themeTag(id)],
  },
  groups: {
    ...named,
    ...{ kind: 'group', words: 'group_translations', key: 'group_id', path: groupPath, sortedBy: sortKey },
    tags: (id) => [groupsTag, groupTag(id)],
  },
  solutions: {
    ...named,
    ...{ kind: 'solution', words: 'solution_translations', key: 'solution_id', path: solutionPath },
    sortedBy: sortKey,
    tags: (id) => [solutionsTag, solutionTag(id)],
  },
  demonstrations: {
    ...titled,
    ...{ kind: 'demonstration', words: 'demonstration_translations', key: 'demonstration_id' },
    sortedBy: sortKey,
    tags: (id) => [demonstrationsTag, demonstrationTag(id)],
  },
  pairings: {
    ...titled,
    ...{ kind: 'pairing', words: 'pairing_translations', key: 'pairing_id', path: pairingPath },
    tags: (id) => [pairingsTag, pairingTag(id)],
  },
  indicators: {
    ...named,
    ...{ kind: 'indicator', words: 'indicator_translations', key: 'indicator_id', sortedBy: sortKey },
    tags: () => [indicatorsTag, figuresTag],
  },
  figures: {
    ...{ name: 'title', order: 'slug', kind: 'figure', words: 'figure_translations', key: 'figure_id' },
    tags: () => [figuresTag],
  },
  awards: {
    ...{ name: 'title', order: 'slug', kind: 'award', words: 'award_translations', key: 'award_id' },
    tags: (id) => [awardsTag, awardTag(id)],
  },
  events: {
    ...{ name: 'title', order: 'starts_at DESC', kind: 'event', words: 'event_translations' },
    ...{ key: 'event_id', path: eventPath, when: { starts: 'starts_at', ends: 'ends_at' } },
    ownedByWriters: true,
    // Whoever registered is told when a meeting is cancelled, and would not be of one that is thrown away.
    heldBy: `record.status <> 'cancelled' AND record.ends_at > now() AND EXISTS (SELECT FROM registrations r
      WHERE r.event_id = record.id AND r.state IN ('pending', 'offered', 'confirmed', 'waitlisted'))`,
    tags: (id) => [eventsTag, eventTag(id)],
  },
  services: {
    ...{ name: 'title', order: 'slug', kind: 'service', words: 'service_translations', key: 'service_id' },
    tags: () => [servicesTag],
  },
} as const satisfies Record<string, RecordNoun>

export type NounName = keyof typeof recordNouns

export const nounNames = Object.keys(recordNouns) as [NounName, ...NounName[]]

export function nounOf(noun: NounName): RecordNoun {
  return recordNouns[noun]
}
