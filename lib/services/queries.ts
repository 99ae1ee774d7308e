import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, mentionSelect, titledSelect, toMention, toTitled, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { loadLinksOfAll } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import { servicesTag } from '@/lib/services/paths'

export type ServiceRow = {
  slug: string
  /** Of title, summary and body. */
  language: string
  title: string
  summary: string
  body: RichText | null
  links: RichTextLinks
  contactEmail: string | null
  /** Who offers it. */
  group: Named | null
  /** For whom it is. */
  audiences: { name: string; language: string }[]
}

const published = { status: 'published' } as const

/** More would not be services but a catalogue. */
const most = 30
const inOrder = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.ServiceOrderByWithRelationInput[]

/** What the portal offers to everybody, in the order that its staff gave it. */
export async function listPublishedServices(language: string): Promise<ServiceRow[]> {
  noteReads(servicesTag, groupsTag)
  const services = await db.service.findMany({
    where: mentionable,
    orderBy: inOrder,
    take: most,
    select: {
      slug: true,
      contactEmail: true,
      group: mentionSelect,
      translations: { where: published, select: { language: true, title: true, summary: true, body: true } },
      audiences: {
        orderBy: { audience: { position: 'asc' } },
        select: { audience: { select: { translations: { select: { language: true, name: true } } } } },
      },
    },
  })
  const rows = services.flatMap(({ translations, audiences, group, ...own }) => {
    const text = inLanguage(translations, language)
    if (!text) return []
    const named = audiences.flatMap(({ audience }) => inLanguage(audience.translations, language) ?? [])
    const body = storedBody(text.body)
    return [{ ...own, ...text, body, group: toMention(group, language), audiences: named }]
  })
  const links = await loadLinksOfAll(
    rows.map(({ body }) => body),
    language,
  )
  return rows.map((row) => ({ ...row, links }))
}

/** What a group offers, in the order of the page about the portal, where each stands. */
export async function listServicesOfGroup(language: string, groupId: string): Promise<Named[]> {
  noteReads(servicesTag)
  const services = await db.service.findMany({
    where: { ...mentionable, groupId },
    orderBy: inOrder,
    take: most,
    select: titledSelect.select,
  })
  return services.map((service) => toTitled(service, language))
}
