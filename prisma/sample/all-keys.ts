import { sampleArticles } from '@/prisma/sample/articles/all'
import { sampleCities } from '@/prisma/sample/cities/all'
import { sampleDemonstrations } from '@/prisma/sample/demonstrations/all'
import { sampleDocuments } from '@/prisma/sample/documents/records'
import { sampleImages } from '@/prisma/sample/drawings/records'
import { sampleEvents } from '@/prisma/sample/events/all'
import { sampleFigures, sampleIndicators } from '@/prisma/sample/figures'
import { sampleGroups } from '@/prisma/sample/groups/all'
import { SampleKeys } from '@/prisma/sample/keys'
import { samplePairings } from '@/prisma/sample/pairings/all'
import { samplePartners } from '@/prisma/sample/partners/all'
import { samplePeople } from '@/prisma/sample/people'
import { sampleProjects } from '@/prisma/sample/projects'
import { sampleSolutions } from '@/prisma/sample/solutions/all'
import { sampleThemes } from '@/prisma/sample/themes'
import { pairedCities } from '@/prisma/sample/write/pairings'

/** The keys of every record of the sample. */
export function allKeys(): SampleKeys {
  const keys = new SampleKeys()
  const add = (section: string, records: readonly { slug: string }[]) =>
    keys.add(
      section,
      records.map(({ slug }) => slug),
    )
  add('news', sampleArticles)
  add('cities', [...sampleCities, ...pairedCities(samplePairings, sampleCities)])
  add('demonstrations', sampleDemonstrations)
  add('library', sampleDocuments)
  add('events', sampleEvents)
  add('figure', sampleFigures)
  add('indicator', sampleIndicators)
  add('groups', sampleGroups)
  add('image', sampleImages)
  add('pairings', samplePairings)
  add('partners', samplePartners)
  add('projects', sampleProjects)
  add('solutions', sampleSolutions)
  add('themes', sampleThemes)
  for (const { slug, words } of samplePeople) keys.addPerson(slug, Object.values(words)[0]?.name ?? slug)
  return keys
}
