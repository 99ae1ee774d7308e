import 'server-only'
import { articlePath, articlesPath } from '@/lib/articles/paths'
import { cityPath } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { feedPath } from '@/lib/feeds/paths'
import { mentionable } from '@/lib/i18n/named'

/**
 * Where the public reads of stories first, each in its own language: home, the list and its feed, then of each story
 * itself and its cities.
 */
export async function listPagesOf(stories: readonly { id: string; language: string }[]): Promise<string[]> {
  if (stories.length === 0) return []
  const found = await db.article.findMany({
    where: { id: { in: stories.map(({ id }) => id) } },
    select: {
      id: true,
      slug: true,
      cities: { where: { city: mentionable }, select: { city: { select: { slug: true } } } },
    },
  })
  const lists = ['', articlesPath(), feedPath(articlesPath())]
  const languages = [...new Set(stories.map(({ language }) => language))]
  const records = stories.flatMap(({ id, language }) => {
    const story = found.find((one) => one.id === id)
    if (!story) return []
    const cities = story.cities.map(({ city }) => cityPath(city.slug))
    return [articlePath(story.slug), ...cities].map((path) => `/${language}${path}`)
  })
  return [...new Set([...languages.flatMap((one) => lists.map((path) => `/${one}${path}`)), ...records])]
}
