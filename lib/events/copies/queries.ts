import 'server-only'
import type { Prisma, Transaction } from '@/lib/db'

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }]

/** Everything of a meeting that another one like it takes over. */
const sourceSelect = {
  ...{ kind: true, startsAt: true, endsAt: true, timeZone: true, precision: true, attendance: true },
  ...{ placeName: true, placeAddress: true, latitude: true, longitude: true, onlineUrl: true },
  ...{ languages: true, groupId: true, cityId: true, imageId: true, seriesId: true },
  ...{ registration: true, registrationOpensAt: true, registrationClosesAt: true, registrationUrl: true },
  ...{ capacity: true, waitingList: true, approvalNeeded: true, acceptHours: true, reminderHours: true },
  ...{ participantsListed: true, retentionDays: true, slidesShownAt: true },
  themes: { select: { themeId: true } },
  projects: { select: { projectId: true } },
  partners: { orderBy: { position: 'asc' }, select: { partnerId: true, role: true } },
  people: { orderBy: { position: 'asc' }, select: { personId: true, role: true } },
  translations: {
    orderBy: { language: 'asc' },
    select: {
      ...{ language: true, title: true, summary: true, body: true, host: true, priceNote: true },
      ...{ accessProvision: true, status: true },
    },
  },
  sessions: {
    orderBy: inOrder,
    select: {
      ...{ kind: true, startsAt: true, endsAt: true, track: true, parallelGroup: true, choosable: true },
      ...{ number: true, capacity: true, placeName: true },
      translations: { select: { language: true, title: true, summary: true, body: true } },
      contributions: {
        orderBy: inOrder,
        select: {
          slidesDueAt: true,
          translations: { select: { language: true, title: true, summary: true } },
          people: {
            orderBy: { position: 'asc' },
            select: { personId: true, role: true, affiliation: true },
          },
        },
      },
    },
  },
  questions: {
    orderBy: inOrder,
    select: {
      ...{ kind: true, required: true, sensitive: true, retentionDays: true, position: true },
      translations: { select: { language: true, label: true, hint: true, options: true } },
    },
  },
} satisfies Prisma.EventSelect

export type CopiedEvent = Prisma.EventGetPayload<{ select: typeof sourceSelect }>

/** A meeting as another one is made from it. The event is held. */
export function readCopied(tx: Transaction, id: string): Promise<CopiedEvent> {
  return tx.event.findUniqueOrThrow({ where: { id }, select: sourceSelect })
}
