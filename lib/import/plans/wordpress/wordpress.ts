import 'server-only'
import type { Identities } from '@/lib/import/identities'
import type { Plan } from '@/lib/import/plan'
import { meaningOf, type Meaning } from '@/lib/import/plans/categories'
import { planAuthors } from '@/lib/import/plans/wordpress/authors'
import { isPicture, planDocuments } from '@/lib/import/plans/wordpress/documents'
import { linksOf } from '@/lib/import/plans/wordpress/links'
import { readStory, rowOf, whyUnpublished, type ReadStory } from '@/lib/import/plans/wordpress/stories'
import { sourceOf, type Site, type Story } from '@/lib/import/plans/wordpress/site'
import { plannedArticle } from '@/lib/import/records/article'

/** A WordPress site: its keywords, people, files and stories, in the order in which they need each other. */
export async function planWordPress(plan: Plan, site: Site): Promise<void> {
  const identities = await plan.from(sourceOf(site))
  const language = site.language ?? plan.language
  const meanings = planKeywords(plan, identities, site, language)
  const authors = planAuthors(plan, identities, site, language)
  const link = linksOf(site, {
    ofStory: (key) => identities.idOf('article', key),
    ofAttachment: documentIds(site, identities),
    ofPath: (path) => plan.directory.findOldPath(path),
    meanings,
  })
  const read = new Map<Story, ReadStory>()
  for (const story of site.stories) {
    const text = readStory(plan, story, { language, baseUrl: site.baseUrl, link })
    if (text) read.set(story, text)
  }
  const linked = new Map(
    [...read].map(([story, text]) => [story.sourceKey, documentsOf(site, identities, story, text)]),
  )
  sayPictures(plan, site)
  await planDocuments(plan, identities, site, { language, linked })
  for (const [story, text] of read) {
    const { sourceKey: key, place } = story
    const around = {
      language,
      baseUrl: site.baseUrl,
      now: plan.now,
      meanings,
      authors,
      documentIds: linked.get(key) ?? [],
    }
    plan.add(
      identities,
      plannedArticle({ key, id: identities.idOf('article', key), place }, rowOf(story, text, around)),
    )
    const why = whyUnpublished(story, plan.now)
    if (why) plan.say('warning', place, `“${story.title}” stays unpublished: ${why}.`)
  }
}

function planKeywords(
  plan: Plan,
  identities: Identities,
  site: Site,
  language: string,
): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  for (const { categories, tags, place } of site.stories) {
    for (const { domain, nicename, name } of [...categories, ...tags]) {
      const key = `${domain}:${nicename}`
      if (name === '' || meanings.has(key)) continue
      meanings.set(key, meaningOf(plan, identities, { key, name, language, place }))
    }
  }
  return meanings
}

function documentIds(site: Site, identities: Identities): (key: string) => string | null {
  const pictures = new Set(site.attachments.filter(isPicture).map(({ sourceKey }) => sourceKey))
  return (key) => (pictures.has(key) ? null : identities.idOf('document', key))
}

/** In the order in which the text names them; what was only uploaded to the story comes after that. */
function documentsOf(site: Site, identities: Identities, story: Story, { links }: ReadStory): string[] {
  const named = links.map(({ documentId }) => documentId).filter((id) => id !== null)
  const uploaded = site.attachments
    .filter((attachment) => attachment.parent === story.wordpressId && !isPicture(attachment))
    .map(({ sourceKey }) => identities.idOf('document', sourceKey))
  return [...new Set([...named, ...uploaded])]
}

function sayPictures(plan: Plan, site: Site): void {
  for (const { title, place } of site.attachments.filter(isPicture)) {
    plan.say(
      'warning',
      place,
      `The picture “${title}” was not taken over: pictures are added by hand, with alt text and credit.`,
    )
  }
}
