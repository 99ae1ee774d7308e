import 'server-only'
import { readLink } from '@/lib/auth/links'
import { db } from '@/lib/db'
import { mentionable, titledSelect, toTitled } from '@/lib/i18n/named'
import { foreign } from '@/lib/i18n/translation'
import { noteReads } from '@/lib/server/reading'
import { servicesTag } from '@/lib/services/paths'
import type { HelpRequestState } from '@/prisma/generated/enums'

export type HelpReply = { id: string; fromDesk: boolean; text: string; createdAt: Date }

/** A request as the one who wrote it sees it. */
export type OwnHelpRequest = {
  reference: string
  subject: string
  message: string
  state: HelpRequestState
  createdAt: Date
  replies: HelpReply[]
}

/** What a mailed link opens; null for one that no longer holds. */
export async function getOwnHelpRequest(token: string): Promise<OwnHelpRequest | null> {
  const link = await readLink('help_request', token)
  if (!link?.about) return null
  return db.helpRequest.findUnique({
    where: { id: link.about.id },
    select: {
      ...{ reference: true, subject: true, message: true, state: true, createdAt: true },
      replies: {
        select: { id: true, fromDesk: true, text: true, createdAt: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      },
    },
  })
}

/** What a request can be about, as its form offers it; `value` is the slug. */
export async function listServiceChoices(
  language: string,
): Promise<{ value: string; label: string; lang?: string | undefined }[]> {
  noteReads(servicesTag)
  const services = await db.service.findMany({
    where: mentionable,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: titledSelect.select,
    take: 100,
  })
  return services.map((service) => {
    const { slug, name, language: spoken } = toTitled(service, language)
    return { value: slug, label: name, lang: foreign(spoken, language) }
  })
}
