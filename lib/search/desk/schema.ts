import { z } from 'zod'
import { languages } from '@/lib/i18n/languages'
import { linkedNouns } from '@/lib/richtext/nodes'
import { queryParameter } from '@/lib/search/schema'

/** What one who writes can point at. */
const findingKinds = [...linkedNouns, 'document', 'image'] as const
export type FindingKind = (typeof findingKinds)[number]

const kind = z.enum(findingKinds)
const listed = (text: string) => text.split(',').filter(Boolean)

/** One kind and id, "city:0193…". */
const known = z
  .string()
  .transform((text) => ({ kind: text.slice(0, text.indexOf(':')), id: text.slice(text.indexOf(':') + 1) }))
  .pipe(z.strictObject({ kind, id: z.uuid() }))

/**
 * What the door is asked: for records of some kinds by what they are called, or for what certain records are called.
 * `language` is that of the text, `page` that of the one who writes.
 */
export const deskSearchSchema = z.strictObject({
  kinds: z
    .string()
    .transform(listed)
    .pipe(z.array(kind).min(1).max(findingKinds.length))
    .default([...findingKinds]),
  /** Without words the newest are given. */
  q: queryParameter.nullable().catch(null).default(null),
  known: z.string().max(20_000).transform(listed).pipe(z.array(known).min(1).max(300)).optional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/),
  page: z.enum(languages as [(typeof languages)[number]]).default('en'),
})
export type DeskSearch = z.infer<typeof deskSearchSchema>

/** A record as one chooses it while writing. */
export type Finding = {
  kind: FindingKind
  id: string
  title: string
  /** A year, a role: what tells it from others of its name. */
  more: string
  /** Whether nothing of it is published. */
  draft: boolean
  /** Of an image. */
  thumbnail?: string | null
  alt?: string
  credit?: string
}
