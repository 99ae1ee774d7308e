import 'server-only'
import { record } from '@/lib/audit/record'
import type { Refusal, Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayManage } from '@/lib/desk/editable'
import { holdRecord } from '@/lib/desk/hold-record'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { defaultLanguage } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/translation'
import { Prisma } from '@/prisma/generated/client'

/** What every form of a record says beside its fields. */
type Saving = {
  id: string
  /** The version of the record that was read. */
  version: number
  language: string
  /** Whether the text is for the public from now on; it stays where it stands otherwise. */
  publish: boolean
  /** Says that a translation that had grown old was looked at and holds again. */
  upToDate: boolean
}

/**
 * Saves what a form says of a record in one language: holds the record, has the noun write, and keeps what goes by
 * itself: the state of the text, its sort key, what it was translated from, and the version that the next form reads.
 * @param write the noun's own verb, told whether the text is public after it
 */
export async function saveRecord<Reason extends string>(
  tx: Transaction,
  viewer: Viewer,
  noun: NounName,
  { id, version, language, publish, upToDate }: Saving,
  write: (published: boolean) => Promise<{ ok: true } | Refusal<Reason>>,
): Promise<{ ok: true } | Refusal<Reason> | Refusal> {
  const held = await holdRecord(tx, viewer, { noun, id, version })
  if (!held.ok) return held
  const before = await textsOf(tx, noun, id)
  const own = before.find((text) => text.language === language)
  const published = own?.status === 'published'
  const publishNow = publish && mayManage(viewer, noun)
  const written = await write(published || publishNow)
  if (!written.ok) return written
  await settle(tx, noun, { id, version, language, before, upToDate })
  const action = `${nounOf(noun).kind}.published` as const
  if (publishNow && !published) await record(tx, viewer, action, id, { language })
  return { ok: true }
}

type Text = {
  language: string
  name: string
  status: string
  version: number
  sourceVersion: number | null
  /** Everything that is said in it. */
  said: string
}

async function textsOf(tx: Transaction, noun: NounName, id: string): Promise<Text[]> {
  const { words, key, name } = nounOf(noun)
  return tx.$queryRaw<Text[]>`
    SELECT language, ${Prisma.raw(name)} AS name, status::text AS status, version, source_version AS "sourceVersion",
      (to_jsonb(t) - ${unsaid}::text[])::text AS said
    FROM ${Prisma.raw(words)} t WHERE ${Prisma.raw(key)} = ${id}::uuid`
}

/** What a text carries beside what it says. */
const unsaid = [
  ...['status', 'published_at', 'scheduled_at', 'withdraw_at', 'source_language', 'source_version'],
  ...['version', 'created_at', 'updated_at', 'folded', 'search'],
]

type Settling = { id: string; version: number; language: string; before: Text[]; upToDate: boolean }

async function settle(tx: Transaction, noun: NounName, settling: Settling): Promise<void> {
  const { id, version, language, before, upToDate } = settling
  const { words, key, sortedBy } = nounOf(noun)
  const after = await textsOf(tx, noun, id)
  const [was, is] = [before, after].map((texts) => texts.find((text) => text.language === language))
  const source = sourceAmong(after)
  if (is && source && is !== source && (!was || upToDate))
    await tx.$executeRaw`UPDATE ${Prisma.raw(words)}
      SET source_language = ${source.language}, source_version = ${source.version}
      WHERE ${Prisma.raw(key)} = ${id}::uuid AND language = ${language}`
  // A save that says nothing new in words must not make the translations of them old.
  if (is && was && is.said === was.said)
    await tx.$executeRaw`UPDATE ${Prisma.raw(words)} SET version = ${was.version}
      WHERE ${Prisma.raw(key)} = ${id}::uuid AND language = ${language}`
  const sorted = sortedBy && source ? Prisma.sql`, sort_key = ${sortedBy(source.name)}` : Prisma.empty
  await tx.$executeRaw`UPDATE ${Prisma.raw(noun)} SET version = ${version + 1}, updated_at = now() ${sorted}
    WHERE id = ${id}::uuid`
}

/** The text that the others are translations of: that in the portal's first language, else in the next it has. */
function sourceAmong(texts: readonly Text[]): Text | null {
  return inLanguage(texts, defaultLanguage)
}
