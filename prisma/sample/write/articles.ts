import { addArticle, translateArticle } from '@/lib/articles/mutations'
import { richText } from '@/prisma/sample/texts'
import type { SampleArticle } from '@/prisma/sample/types/stories'
import { done, spoken, type Writing } from '@/prisma/sample/write/writing'

export async function writeArticle(
  story: SampleArticle,
  { tx, viewer, keys, calendar }: Writing,
): Promise<void> {
  const { slug, kind, image, authors, project, partner } = story
  const { first, others } = spoken(story.words)
  const publishedOn = calendar.day(story.published)
  const id = keys.id('news', slug)
  const person = (one: { person: string }) => keys.id('people', one.person)
  const mentions = {
    cityIds: keys.ids('cities', story.cities),
    themeIds: keys.ids('themes', story.themes),
    documentIds: keys.ids('library', story.documents),
    solutionIds: keys.ids('solutions', story.solutions),
    partnerIds: keys.ids('partners', story.partners),
    personIds: keys.ids('people', story.people),
    eventIds: keys.ids('events', story.events),
    groupIds: keys.ids('groups', story.groups),
    pairingIds: keys.ids('pairings', story.pairings),
    authorIds: authors.map(person),
    authorRoles: Object.fromEntries(
      authors.map((author) => [
        person(author),
        { role: author.role ?? null, affiliation: author.affiliation ?? null },
      ]),
    ),
  }
  done(
    await addArticle(tx, viewer, {
      id,
      slug,
      kind,
      publishedOn,
      publishedOnPrecision: 'day',
      projectId: project ? keys.id('projects', project) : null,
      partnerId: partner ? keys.id('partners', partner) : null,
      imageId: image ? keys.id('image', image) : null,
      ...mentions,
      ...first,
      body: richText(first.body, keys),
      writtenAt: publishedOn,
    }),
  )
  for (const words of others) {
    const body = richText(words.body, keys)
    done(await translateArticle(tx, viewer, { id, ...words, body, writtenAt: publishedOn }))
  }
}
