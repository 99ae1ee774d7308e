import 'server-only'
import { articlePath } from '@/lib/articles/paths'
import { cityPath } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { eventPath } from '@/lib/events/paths'
import { pairingPath } from '@/lib/pairings/paths'

type Found = {
  kind: 'articles' | 'events' | 'cities' | 'pairings'
  slug: string
  title: string
  language: string
}

export type NearestRecord = Found & { path: string }

const paths = { articles: articlePath, events: eventPath, cities: cityPath, pairings: pairingPath }

/**
 * The published records whose names come nearest to the words of an address where nothing is, at most five.
 * @param asked the address as it was asked for
 */
export async function listNearestRecords(language: string, asked: string): Promise<NearestRecord[]> {
  const words = wordsOf(asked)
  if (words.length < 3) return []
  // Each table by itself, so that each can use its own trigram index; the best of all are chosen afterwards.
  const found = await db.$queryRaw<(Found & { likeness: number })[]>`
    SELECT * FROM (
      SELECT 'articles' AS kind, a.slug, t.title, t.language, word_similarity(public.fold(${words}), t.folded) AS likeness
        FROM article_translations t JOIN articles a ON a.id = t.article_id
        WHERE t.status = 'published' AND a.trashed_at IS NULL AND public.fold(${words}) <% t.folded
      UNION ALL
      SELECT 'events', e.slug, t.title, t.language, word_similarity(public.fold(${words}), t.folded)
        FROM event_translations t JOIN events e ON e.id = t.event_id
        WHERE t.status = 'published' AND e.trashed_at IS NULL AND public.fold(${words}) <% t.folded
      UNION ALL
      SELECT 'cities', c.slug, t.name, t.language, word_similarity(public.fold(${words}), t.folded)
        FROM city_translations t JOIN cities c ON c.id = t.city_id
        WHERE t.status = 'published' AND c.trashed_at IS NULL AND public.fold(${words}) <% t.folded
    ) AS candidates
    ORDER BY (language = ${language}) DESC, likeness DESC, slug
    LIMIT 20`
  const unique = new Map(found.reverse().map((record) => [`${record.kind}/${record.slug}`, record]))
  return [...unique.values()]
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
    .map(({ kind, slug, title, language: spoken }) => ({
      kind,
      slug,
      title,
      language: spoken,
      path: paths[kind](slug),
    }))
}

/** The words in the last part of an address. */
function wordsOf(address: string): string {
  const last =
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  try {
    return decodeURIComponent(last)
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim()
      .slice(0, 100)
  } catch {
    return ''
  }
}

const open = { trashedAt: null, translations: { some: { status: 'published' } } } as const

/**
 * Whether the public may see a record: one look at an index.
 * @param section the first part of its address, as "news"
 */
export async function hasPublishedRecord(section: string, slug: string): Promise<boolean> {
  const where = { slug, ...open }
  switch (section) {
    case 'news':
      return (await db.article.count({ where })) > 0
    case 'events':
      return (await db.event.count({ where })) > 0
    case 'cities':
      return (await db.city.count({ where })) > 0
    case 'pairings':
      return (await db.pairing.count({ where })) > 0
    case 'solutions':
      return (await db.solution.count({ where })) > 0
    case 'library':
      return (await db.document.count({ where: { ...where, visibility: 'public' } })) > 0
    default:
      throw new Error(`Nobody has said how records of ${section} are looked up.`)
  }
}
