import 'server-only'
import { record } from '@/lib/audit/record'
import { readLink } from '@/lib/auth/links'
import { linkViewer, refuse, systemViewer, type Refusal } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { addDocument } from '@/lib/documents/mutations'
import { addDocumentVersion } from '@/lib/documents/versions/mutations'
import { eventsTag, eventTag } from '@/lib/events/paths'
import { publishReceived, showing } from '@/lib/events/slides/showing/mutations'
import { askedBy } from '@/lib/events/slides/rules'
import { defaultLanguage } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/translation'
import { touch } from '@/lib/server/touch'
import type { StoredObject } from '@/lib/storage/files'

/** Versions of one deck that a link takes: who corrects a figure sends it again, who fills a disk does not. */
const mostVersions = 20

type Received = { ok: true; number: number } | Refusal<'link-over' | 'too-many'>

/**
 * Keeps the slides that came by a speaker's link: the first become a document that nobody but the desk sees yet, later
 * ones its next version. Whoever calls has the object in the storage, and removes it when this refuses or fails.
 */
export async function receiveSlides(
  tx: Transaction,
  { token, object }: { token: string; object: StoredObject },
): Promise<Received> {
  const asked = askedBy(await readLink('upload', token, tx))
  if (!asked) return refuse('link-over')
  const { id, personId } = asked
  // Two who send for the same talk at once become two versions of one document.
  await tx.$queryRaw`SELECT 1 FROM contributions WHERE id = ${id}::uuid FOR UPDATE`
  const talk = await tx.contribution.findFirst({
    where: { id, people: { some: { personId } }, event: { trashedAt: null } },
    select: talkSelect,
  })
  if (!talk) return refuse('link-over')
  const deck = talk.documents.find(({ document }) => document.receivedAt !== null)?.document
  if (deck && deck._count.versions >= mostVersions) return refuse('too-many')
  const documentId = deck?.id ?? (await addDeck(tx, id, talk))
  const { language } = wordsOf(talk)
  const added = await addDocumentVersion(tx, receiver, { documentId, object, language })
  if (!added.ok) return refuse('link-over')
  await record(tx, linkViewer('speaker'), 'contribution.slides-received', id, { number: added.number })
  await touch(tx, [eventsTag, eventTag(talk.event.id)])
  if ((await tx.event.count({ where: { id: talk.event.id, ...showing(new Date()) } })) > 0)
    await publishReceived(tx, talk.event.id)
  return { ok: true, number: added.number }
}

const receiver = systemViewer('speaker')

const title = { select: { language: true, title: true } } as const
const talkSelect = {
  translations: title,
  people: { orderBy: { position: 'asc' }, select: { personId: true } },
  documents: {
    select: { document: { select: { id: true, receivedAt: true, _count: { select: { versions: true } } } } },
  },
  event: { select: { id: true, groupId: true, startsAt: true, translations: title } },
} as const

type Talk = {
  translations: { language: string; title: string }[]
  people: { personId: string }[]
  event: {
    id: string
    groupId: string | null
    startsAt: Date
    translations: { language: string; title: string }[]
  }
}

/** What a deck is called: as the talk, else as the meeting. */
function wordsOf({ translations, event }: Pick<Talk, 'translations' | 'event'>) {
  const named = translations.filter((words) => words.title !== '')
  const words = inLanguage(named.length > 0 ? named : event.translations, defaultLanguage)
  return { language: words?.language ?? defaultLanguage, title: words?.title ?? 'Slides' }
}

async function addDeck(tx: Transaction, contributionId: string, talk: Talk): Promise<string> {
  const added = await addDocument(tx, receiver, {
    ...wordsOf(talk),
    ...{ kind: 'slides', summary: '', published: false, visibility: 'public', groupId: talk.event.groupId },
    ...{ issuedOn: talk.event.startsAt, issuedOnPrecision: 'day', expectedName: null, originalUrl: null },
    speakerIds: talk.people.map(({ personId }) => personId),
  })
  if (!added.ok) throw new Error('The portal may not add a document.')
  await tx.document.update({
    where: { id: added.id },
    data: { receivedAt: new Date() },
    select: { id: true },
  })
  await tx.contributionDocument.create({
    data: { contributionId, documentId: added.id },
    select: { documentId: true },
  })
  // Who has the contribution open would cut off with their save what they never saw.
  const version = { increment: 1 }
  await tx.contribution.update({ where: { id: contributionId }, data: { version }, select: { id: true } })
  return added.id
}
