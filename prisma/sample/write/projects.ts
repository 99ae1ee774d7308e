import { tellOfProjectDate } from '@/lib/projects/dates/mutations'
import { addCityToProject, addPartnerToProject, addProject, translateProject } from '@/lib/projects/mutations'
import { ruggedised, sampleWords } from '@/prisma/sample/consortium'
import { period } from '@/prisma/sample/dates'
import type { SampleProject } from '@/prisma/sample/types/consortium'
import { done, told, type Writing } from '@/prisma/sample/write/writing'

export async function writeProject(project: SampleProject, writing: Writing): Promise<void> {
  const { tx, viewer, keys } = writing
  const { slug, acronym, grantNumber, programme, website } = project
  const id = keys.id('projects', slug)
  const own = slug === ruggedised.slug
  done(
    await addProject(tx, viewer, {
      id,
      slug,
      acronym,
      programme,
      grantNumber: grantNumber ?? null,
      grantingAuthority: null,
      funding: 'funded',
      ...period(project),
      dates: own ? ruggedised.dates : [],
      website: website ?? null,
      themeIds: keys.ids('themes', project.themes),
    }),
  )
  const { first, others } = told(project.words, keys)
  const unsaid = { fundingStatement: '', disclaimer: '' }
  for (const words of [first, ...others])
    done(await translateProject(tx, viewer, { id, ...unsaid, ...words }))
  if (own) await stateFunding(id, project, writing)
  await addMembers(id, project, writing)
}

/** The story that tells why the project ended later than it was meant to. */
export async function tellOfExtension({ tx, viewer, keys }: Writing): Promise<void> {
  const projectId = keys.id('projects', ruggedised.slug)
  const articleId = keys.id('news', 'what-the-extra-year-bought')
  done(await tellOfProjectDate(tx, viewer, { projectId, event: 'end', articleId }))
}

/** What the grant asks to be said, in every language of the portal, also in those that say little else. */
async function stateFunding(
  id: string,
  { acronym, words }: SampleProject,
  { tx, viewer, keys }: Writing,
): Promise<void> {
  const { first, others } = told(words, keys)
  for (const { language, tagline, fundingStatement, disclaimer } of sampleWords) {
    const own = [first, ...others].find((text) => text.language === language)
    const text = own ?? { language, title: acronym, summary: tagline, published: true }
    done(await translateProject(tx, viewer, { id, ...text, fundingStatement, disclaimer }))
  }
}

async function addMembers(projectId: string, project: SampleProject, writing: Writing): Promise<void> {
  const { tx, viewer, keys } = writing
  for (const { partner, role } of project.partners) {
    const partnerId = keys.id('partners', partner)
    done(await addPartnerToProject(tx, viewer, { projectId, partnerId, role }))
  }
  for (const [index, { city, role }] of project.cities.entries()) {
    const cityId = keys.id('cities', city)
    done(await addCityToProject(tx, viewer, { projectId, cityId, role, position: index + 1 }))
  }
}
