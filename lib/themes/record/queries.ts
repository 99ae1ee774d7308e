import 'server-only'
import { cache } from 'react'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { mentionable, mentionSelect, namedSelect, toMention, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { pairingsTag } from '@/lib/pairings/paths'
import { pairingRowSelect, publishedPairings, toPairingRow, type PairingRow } from '@/lib/pairings/queries'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import { countOnThemes } from '@/lib/themes/counts/queries'
import { themesTag } from '@/lib/themes/paths'
import type { ThemeRow } from '@/lib/themes/queries'

export type ThemeRecord = ThemeRow & {
  body: RichText | null
  /** What the body refers to, as the public may see it. */
  links: RichTextLinks
  parts: Named[]
  /** The pairing that the theme is shown by. */
  featured: PairingRow | null
}

/** One published theme, or null. What is on it are lists of their own. */
export const getPublishedTheme = cache(async function getPublishedTheme(
  language: string,
  slug: string,
): Promise<ThemeRecord | null> {
  noteReads(themesTag, pairingsTag, citiesTag)
  const theme = await db.theme.findFirst({ where: { slug, ...mentionable }, select: recordSelect })
  const text = theme && inLanguage(theme.translations, language)
  if (!theme || !text) return null
  const body = storedBody(text.body)
  const [links, featured, countsOf] = await Promise.all([
    loadPublicLinks(body, language),
    getFeatured(theme.featuredPairingId, language),
    countOnThemes([theme.id]),
  ])
  const { sdgs, urbanAgendaTopics } = theme
  return {
    ...{ slug, sdgs, urbanAgendaTopics, body, links, featured },
    language: text.language,
    name: text.name,
    summary: text.summary,
    parent: toMention(theme.parent, language),
    parts: theme.parts.map((part) => toNamed(part, language)),
    counts: countsOf(theme.id),
  }
})

const recordSelect = {
  id: true,
  sdgs: true,
  urbanAgendaTopics: true,
  featuredPairingId: true,
  translations: {
    where: { status: 'published' },
    select: { language: true, name: true, summary: true, body: true },
  },
  parent: mentionSelect,
  parts: { where: mentionable, orderBy: [{ position: 'asc' }, { sortKey: 'asc' }], ...namedSelect },
} satisfies Prisma.ThemeSelect

async function getFeatured(id: string | null, language: string): Promise<PairingRow | null> {
  if (!id) return null
  const where = { AND: [{ id }, publishedPairings({})] }
  const pairing = await db.pairing.findFirst({ where, select: pairingRowSelect })
  return pairing && toPairingRow(pairing, language)
}
