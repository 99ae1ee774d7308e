import 'server-only'
import { cityMeantBy, findPlace } from '@/lib/gazetteer/gazetteer'
import { findName } from '@/lib/import/directory'
import type { Identities } from '@/lib/import/identities'
import type { Plan } from '@/lib/import/plan'
import { cityNamed, themeNamed, type Mention } from '@/lib/import/plans/names'
import type { Category } from '@/lib/import/report'
import { countryLabel } from '@/lib/vocabularies/countries'

/** What a story is about or of, by one of its keywords. */
export type Meaning = { cityId?: string; projectId?: string; themeId?: string }

const kinds =
  /^(?:news(?: items?)?|blogs?(?: (?:posts?|articles?|publications?))?|press releases?|case stud(?:y|ies)|reports?|publications?)$/i
const none =
  /^(?:uncategori[sz]ed|geen categorie|okategoriserade?|senza categoria|bez kategorii|nezařazené|allgemein|non classé)$/i

/**
 * Decides once what a keyword of a source means: a kind of story, a city or project of the portal, a city that the
 * gazetteer knows, else a theme. What it was taken for the first time it stays, however records are renamed here.
 */
export function meaningOf(plan: Plan, identities: Identities, mention: Mention): Meaning {
  const { meaning, ...category } = decide(plan, identities, mention)
  const known = plan.report.categories.some(
    ({ name, becomes }) => name === mention.name && becomes === category.becomes,
  )
  if (!known) plan.report.categories.push({ name: mention.name, ...category })
  return meaning
}

type Decision = Omit<Category, 'name'> & { meaning: Meaning }

function decide(plan: Plan, identities: Identities, mention: Mention): Decision {
  const { key, name } = mention
  if (none.test(name)) return { becomes: 'nothing', detail: 'says nothing', meaning: {} }
  if (kinds.test(name)) return { becomes: 'kind', detail: 'the kind of its stories', meaning: {} }
  const project = identities.get('project', key)?.recordId
  if (project) return { becomes: 'project', detail: 'as before', meaning: { projectId: project } }
  if (identities.get('theme', key)) return asTheme(plan, identities, mention)
  return (
    asCity(plan, identities, mention) ??
    asProject(plan, identities, mention) ??
    asTheme(plan, identities, mention)
  )
}

function asCity(plan: Plan, identities: Identities, mention: Mention): Decision | null {
  const { key, name } = mention
  const known = identities.get('city', key)
  const here = known ? null : plan.directory.findCity(name, null)
  const place = known ? findPlace(name) : cityMeantBy(name)
  const country = here?.country ?? place?.country
  if (known && !country) return { becomes: 'city', detail: 'as before', meaning: { cityId: known.recordId } }
  if (!country || (!here && plan.directory.findProject(name))) return null
  const cityId = cityNamed(plan, identities, { ...mention, country, level: 'city' })
  const people = place?.population?.toLocaleString('en')
  const from = `the largest of that name${people ? `, ${people} people` : ''} (GeoNames)`
  const detail = here
    ? plan.isPlanned(here.id)
      ? 'also added by this import'
      : 'is in the portal'
    : known
      ? 'as before'
      : from
  return { becomes: 'city', detail: `${countryLabel(country, 'en')}; ${detail}`, meaning: { cityId } }
}

function asProject(plan: Plan, identities: Identities, { key, name }: Mention): Decision | null {
  const project = plan.directory.findProject(name)
  if (!project) return null
  identities.recognise('project', key, project.id)
  return { becomes: 'project', detail: project.acronym, meaning: { projectId: project.id } }
}

function asTheme(plan: Plan, identities: Identities, mention: Mention): Decision {
  const here = !identities.get('theme', mention.key) && findName(plan.directory.themes, mention.name)
  return {
    becomes: 'theme',
    detail: here ? 'is in the portal' : 'a theme',
    meaning: { themeId: themeNamed(plan, identities, mention) },
  }
}
