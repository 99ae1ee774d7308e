import 'server-only'
import { db } from '@/lib/db'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
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

/** What the portal offers to everybody, in the order that its staff gave it. */
export async function listPublishedServices(language: string): Promise<ServiceRow[]> {
  noteReads(servicesTag, groupsTag)
  const services = await db.service.findMany({
    where: mentionable,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: most,
    select: {
      slug: true,
      contactEmail: true,
      group: { select: { trashedAt: true, ...namedSelect.select } },
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
    const isOpen = group && !group.trashedAt && group.translations.length > 0
    return [{ ...own, ...text, group: isOpen ? toNamed(group, language) : null, audiences: named }]
  })
  // They were checked against the allow-list when they were written, and are rendered by it again.
  const bodies = rows.map(({ body }) => (body as RichText | null)?.content ?? [])
  // What all of them refer to is asked for at once.
  const links = await loadPublicLinks({ type: 'doc', schemaVersion: 1, content: bodies.flat() }, language)
  return rows.map((row, index) => ({ ...row, body: asText(bodies[index] ?? []), links }))
}

function asText(content: RichText['content']): RichText | null {
  return content.length > 0 ? { type: 'doc', schemaVersion: 1, content } : null
}
