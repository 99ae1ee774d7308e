import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { publishedArticles } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { publishedCities } from '@/lib/cities/queries'
import { db, type Transaction } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { publicDemonstrations } from '@/lib/demonstrations/queries'
import { mentionable } from '@/lib/i18n/named'
import { pairingsTag } from '@/lib/pairings/paths'
import { publishedPairings } from '@/lib/pairings/queries'
import { partnersTag } from '@/lib/partners/paths'
import { dayOf, nextDay, type RecordCounts } from '@/lib/portal/totals/rules'
import { projectsTag } from '@/lib/projects/paths'
import { keepUntil, noteReads } from '@/lib/server/reading'
import { solutionsTag } from '@/lib/solutions/paths'

/** @property countedOn ISO date, in UTC */
export type PortalTotals = RecordCounts & { countedOn: string }

/** How much of each the public can see, counted now; a page that says so holds for the day. */
export async function getPortalTotals(now = new Date()): Promise<PortalTotals> {
  noteReads(articlesTag, citiesTag, pairingsTag, projectsTag, partnersTag, solutionsTag, demonstrationsTag)
  keepUntil(nextDay(now))
  return { ...(await countRecords(db)), countedOn: dayOf(now) }
}

/** Published records of each noun; cities without districts and regions. */
export async function countRecords(client: Transaction | typeof db): Promise<RecordCounts> {
  const [cities, projects, partners, solutions, demonstrations, pairings, articles] = await Promise.all([
    client.city.count({ where: publishedCities({ level: 'city' }) }),
    client.project.count({ where: mentionable }),
    client.partner.count({ where: mentionable }),
    client.solution.count({ where: mentionable }),
    client.demonstration.count({ where: publicDemonstrations({}) }),
    client.pairing.count({ where: publishedPairings({}) }),
    client.article.count({ where: publishedArticles({}) }),
  ])
  return { cities, projects, partners, solutions, demonstrations, pairings, articles }
}
