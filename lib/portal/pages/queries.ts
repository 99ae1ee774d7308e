import 'server-only'
import { cache } from 'react'
import { db } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'
import { portalPagesTag } from '@/lib/portal/paths'
import type { RichTextLinks } from '@/lib/richtext/links'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import type { PortalPageKey } from '@/prisma/generated/enums'

export type PortalPageText = {
  title: string
  language: string
  body: RichText | null
  /** What the text refers to, as the public may see it. */
  links: RichTextLinks
}

/** What a portal says on one of the pages that all portals have, or null where it says nothing of its own. */
export const getPublishedPortalPage = cache(async function getPublishedPortalPage(
  language: string,
  key: PortalPageKey,
): Promise<PortalPageText | null> {
  noteReads(portalPagesTag)
  const pages = await db.portalPage.findMany({
    where: { key, status: 'published' },
    select: { language: true, title: true, body: true },
  })
  const text = inLanguage(pages, language)
  if (!text) return null
  const body = storedBody(text.body)
  return { ...text, body, links: await loadPublicLinks(body, language) }
})
