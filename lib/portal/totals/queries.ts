import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { publishedArticles } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { publishedCities } from '@/lib/cities/queries'
import { db } from '@/lib/db'
import { pairingsTag } from '@/lib/pairings/paths'
import { publishedPairings } from '@/lib/pairings/queries'
import { keepUntil, noteReads } from '@/lib/server/reading'

export type PortalTotals = {
  /** Without districts and regions. */
  cities: number
  pairings: number
  articles: number
  /** ISO date, in UTC. */
  countedOn: string
}

/** How much of each the public can see, counted now; a page that says so holds for the day. */
export async function getPortalTotals(now = new Date()): Promise<PortalTotals> {
  noteReads(articlesTag, citiesTag, pairingsTag)
  keepUntil(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)))
  const [cities, pairings, articles] = await Promise.all([
    db.city.count({ where: publishedCities({ level: 'city' }) }),
    db.pairing.count({ where: publishedPairings({}) }),
    db.article.count({ where: publishedArticles({}) }),
  ])
  return { cities, pairings, articles, countedOn: now.toISOString().slice(0, 10) }
}
