import 'server-only'
import { cache } from 'react'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/translation'
import { portalTag } from '@/lib/portal/paths'
import { accentSheetPath } from '@/lib/portal/settings/paths'
import { noteReads } from '@/lib/server/reading'

export type FundingStatement = { acronym: string; text: string; language: string }

export type Portal = {
  name: string
  /** Its absolute address. */
  url: string
  tagline: string
  summary: string
  /** Whether it shows the sample consortium, which nobody is to take for a real one. */
  sample: boolean
  /** Address of the styles of its own accent; null where it has none. */
  accentSheet: string | null
  funding: FundingStatement[]
}

/**
 * What stands around every page. A portal that nobody has described yet has the product's name.
 * Like every read of one record it is done once for a page, whose head asks for it too: React's `cache` lives as
 * long as one rendering.
 */
export const getPortal = cache(async function getPortal(language: string): Promise<Portal> {
  noteReads(portalTag)
  const portal = await db.portal.findFirst({
    select: {
      sampleLoadedAt: true,
      accent: true,
      accentDark: true,
      translations: { select: { language: true, name: true, tagline: true, summary: true } },
      project: {
        select: {
          acronym: true,
          translations: {
            select: { language: true, fundingStatement: true, disclaimer: true, coFunderStatement: true },
          },
        },
      },
    },
  })
  const text = inLanguage(portal?.translations ?? [], language)
  return {
    url: settings().portalUrl,
    name: text?.name ?? 'Pharos',
    tagline: text?.tagline ?? '',
    summary: text?.summary ?? '',
    sample: Boolean(portal?.sampleLoadedAt),
    accentSheet: portal && accentSheetPath(portal),
    funding: portal?.project ? fundingStatements(portal.project, language) : [],
  }
})

function fundingStatements(
  project: {
    acronym: string
    translations: {
      language: string
      fundingStatement: string
      disclaimer: string
      coFunderStatement: string
    }[]
  },
  language: string,
): FundingStatement[] {
  const stated = project.translations.filter((translation) => translation.fundingStatement !== '')
  const text = inLanguage(stated, language)
  if (!text) return []
  const { acronym } = project
  const first = [text.fundingStatement, text.disclaimer].filter(Boolean).join(' ')
  return [first, text.coFunderStatement]
    .filter(Boolean)
    .map((said) => ({ acronym, text: said, language: text.language }))
}
