import 'server-only'
import { cache } from 'react'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { eventsTag } from '@/lib/events/paths'
import { listInitiativesOfGroup, type Initiative } from '@/lib/groups/initiatives/queries'
import { groupsTag } from '@/lib/groups/paths'
import { listPeopleOfGroup, type GroupPeople } from '@/lib/groups/people/queries'
import { publishedGroups } from '@/lib/groups/queries'
import { listWorkPlansOfGroup, type WorkPlan } from '@/lib/groups/work-plans/queries'
import { mentionable, mentionSelect, namedSelect, toMention, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partnersTag } from '@/lib/partners/paths'
import { peopleTag } from '@/lib/people/paths'
import { projectsTag } from '@/lib/projects/paths'
import { projectMentionSelect, toProjectMention } from '@/lib/projects/queries'
import { loadLinksOfAll } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import { listServicesOfGroup } from '@/lib/services/queries'
import { themesTag } from '@/lib/themes/paths'
import { isTermOf } from '@/lib/vocabularies/term'
import { actionClusters, type ActionClusterId } from '@/lib/vocabularies/action-clusters'
import type { GroupKind, JoinPolicy } from '@/prisma/generated/enums'

export type GroupRecord = {
  id: string
  slug: string
  language: string
  name: string
  summary: string
  kind: GroupKind
  body: RichText | null
  /** What the texts of the group, its initiatives and its plans refer to, as the public may see it. */
  links: RichTextLinks
  joining: JoinPolicy
  /** The European action cluster that it stands for. */
  actionCluster: ActionClusterId | null
  parent: Named | null
  parts: (Named & { kind: GroupKind })[]
  project: { slug: string; acronym: string } | null
  themes: Named[]
  partners: Named[]
  cities: Named[]
  members: GroupPeople
  initiatives: Initiative[]
  workPlans: WorkPlan[]
  /** What it offers all the time, each on the page about the portal. */
  services: Named[]
}

/** One published group with what stands on its page, or null. Meetings, stories and documents are lists of their own. */
export const getPublishedGroup = cache(async function getPublishedGroup(
  language: string,
  slug: string,
): Promise<GroupRecord | null> {
  noteReads(groupsTag, peopleTag, partnersTag, citiesTag, themesTag, projectsTag, eventsTag, documentsTag)
  const where = { AND: [{ slug }, publishedGroups({})] }
  const group = await db.group.findFirst({ where, select: recordSelect })
  const text = group && inLanguage(group.translations, language)
  if (!group || !text) return null
  const { id, kind, joining, actionCluster } = group
  const [members, initiatives, workPlans, services] = await Promise.all([
    listPeopleOfGroup(language, id),
    listInitiativesOfGroup(language, id),
    listWorkPlansOfGroup(language, id),
    listServicesOfGroup(language, id),
  ])
  const body = storedBody(text.body)
  const texts = [body, ...initiatives.map((one) => one.body), ...workPlans.map((plan) => plan.body)]
  return {
    id,
    slug,
    kind,
    joining,
    language: text.language,
    name: text.name,
    summary: text.summary,
    body,
    links: await loadLinksOfAll(texts, language),
    actionCluster: isTermOf(actionClusters, actionCluster) ? actionCluster : null,
    ...toMentions(group, language),
    members,
    initiatives,
    workPlans,
    services,
  }
})

/** More of one kind would be a list of its own. */
const longest = 100
const byName = { sortKey: 'asc' } as const

const recordSelect = {
  id: true,
  kind: true,
  joining: true,
  actionCluster: true,
  translations: {
    where: { status: 'published' },
    select: { language: true, name: true, summary: true, body: true },
  },
  parent: mentionSelect,
  parts: {
    where: mentionable,
    orderBy: byName,
    take: longest,
    select: { kind: true, ...namedSelect.select },
  },
  project: projectMentionSelect,
  themes: {
    where: { theme: mentionable },
    orderBy: { theme: byName },
    take: longest,
    select: { theme: namedSelect },
  },
  partners: {
    where: { partner: mentionable },
    orderBy: { partner: byName },
    take: longest,
    select: { partner: namedSelect },
  },
  cities: {
    where: { city: mentionable },
    orderBy: { city: byName },
    take: longest,
    select: { city: namedSelect },
  },
} satisfies Prisma.GroupSelect

type Selected = Prisma.GroupGetPayload<{ select: typeof recordSelect }>

/** Other records that belong to the group, as far as the public knows them. */
function toMentions(group: Selected, language: string) {
  const { parent, parts, project, themes, partners, cities } = group
  return {
    parent: toMention(parent, language),
    parts: parts.map(({ kind, ...part }) => ({ ...toNamed(part, language), kind })),
    project: toProjectMention(project),
    themes: themes.map(({ theme }) => toNamed(theme, language)),
    partners: partners.map(({ partner }) => toNamed(partner, language)),
    cities: cities.map(({ city }) => toNamed(city, language)),
  }
}
