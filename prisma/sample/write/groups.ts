import { addInitiative, translateInitiative } from '@/lib/groups/initiatives/mutations'
import { addGroup, translateGroup } from '@/lib/groups/mutations'
import { writeWorkPlan } from '@/lib/groups/work-plans/mutations'
import { sampleEvents } from '@/prisma/sample/events/all'
import { planOfYear } from '@/prisma/sample/plan-of-year'
import type { SampleGroup } from '@/prisma/sample/types/consortium'
import { done, spoken, told, type Writing } from '@/prisma/sample/write/writing'

export async function writeGroup(group: SampleGroup, writing: Writing): Promise<void> {
  const { tx, viewer, keys } = writing
  const { slug, kind, joining, parent, actionCluster } = group
  const { first, others } = told(group.words, keys)
  const id = keys.id('groups', slug)
  done(
    await addGroup(tx, viewer, {
      id,
      slug,
      kind,
      joining,
      parentId: parent ? keys.id('groups', parent) : null,
      actionCluster: actionCluster ?? null,
      people: group.people.map(({ person, role }) => ({ personId: keys.id('people', person), role })),
      partnerIds: keys.ids('partners', group.partners),
      cityIds: keys.ids('cities', group.cities),
      themeIds: keys.ids('themes', group.themes),
      ...first,
    }),
  )
  for (const words of others) done(await translateGroup(tx, viewer, { id, ...words }))
  for (const initiative of group.initiatives) await writeInitiative(id, initiative, writing)
}

async function writeInitiative(
  groupId: string,
  { slug, lead, partners, words }: SampleGroup['initiatives'][number],
  { tx, viewer, keys }: Writing,
): Promise<void> {
  const { first, others } = told(words, keys)
  const leadId = lead ? keys.id('people', lead) : null
  const partnerIds = keys.ids('partners', partners)
  const { id } = done(await addInitiative(tx, viewer, { slug, groupId, leadId, partnerIds, ...first }))
  for (const text of others) done(await translateInitiative(tx, viewer, { id, ...text }))
}

const firstDays = new Map(sampleEvents.map(({ slug, first }) => [slug, first]))

/** What a group means to do in the year of the first start. Its meetings have to be there. */
export async function writePlanOfYear({ slug, workPlan }: SampleGroup, writing: Writing): Promise<void> {
  if (!workPlan) return
  const { tx, viewer, keys, calendar } = writing
  const { first, others } = told(workPlan.words, keys)
  const items = planOfYear(workPlan.items, calendar, firstDays).map(({ item, month, status, event }) => {
    const texts = spoken(item.words)
    return {
      month,
      status,
      eventId: event ? keys.id('events', event) : null,
      words: [texts.first, ...texts.others].map(({ language, title, summary }) => ({
        language,
        title,
        summary,
      })),
    }
  })
  const groupId = keys.id('groups', slug)
  done(await writeWorkPlan(tx, viewer, { groupId, year: calendar.year, words: [first, ...others], items }))
}
