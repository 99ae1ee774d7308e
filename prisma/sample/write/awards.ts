import { addAward, translateAward } from '@/lib/awards/mutations'
import { knownDate } from '@/prisma/sample/dates'
import type { SampleAward } from '@/prisma/sample/types/consortium'
import { done, spoken, type Writing } from '@/prisma/sample/write/writing'

export async function writeAward(award: SampleAward, { tx, viewer, keys }: Writing): Promise<void> {
  const { slug, awardedOn, cities, projects, partners, story, words } = award
  const { first, others } = spoken(words)
  const { date, precision } = knownDate(awardedOn)
  const recipients = [
    ...keys.ids('cities', cities).map((cityId) => ({ cityId })),
    ...keys.ids('projects', projects).map((projectId) => ({ projectId })),
    ...keys.ids('partners', partners).map((partnerId) => ({ partnerId })),
  ]
  const own = { slug, awardedOn: date, awardedOnPrecision: precision, url: null, recipients }
  const { id } = done(await addAward(tx, viewer, { ...own, articleId: keys.id('news', story), ...first }))
  for (const text of others) done(await translateAward(tx, viewer, { id, ...text }))
}
