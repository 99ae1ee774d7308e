import { z } from 'zod'
import { safeHref } from '@/lib/richtext/addresses'
import { ArticleKind, DatePrecision } from '@/prisma/generated/enums'

const ids = z
  .array(z.uuid())
  .max(200)
  .refine((all) => new Set(all).size === all.length, 'A record is named twice.')
const line = z
  .string()
  .trim()
  .max(300)
  .transform((text) => text || null)
  .nullable()

const author = z.strictObject({ personId: z.uuid(), role: line, affiliation: line })

/** What a story is about, as a form or the editor says it; what is not said stays as it is. */
export const relationsSchema = z
  .strictObject({
    kind: z.enum(ArticleKind),
    /** As 2022-10-26; the first day of what is known of it. */
    publishedOn: z.iso.date().nullable(),
    publishedOnPrecision: z.enum(DatePrecision),
    partnerId: z.uuid().nullable(),
    projectId: z.uuid().nullable(),
    imageId: z.uuid().nullable(),
    originalPublisher: line,
    originalContact: line,
    originalUrl: line.refine(
      (url) => url === null || safeHref(url) !== null,
      'This address cannot be linked.',
    ),
    authors: z.array(author).max(50),
    personIds: ids,
    documentIds: ids,
    cityIds: ids,
    themeIds: ids,
    solutionIds: ids,
    partnerIds: ids,
    eventIds: ids,
    groupIds: ids,
    pairingIds: ids,
    audienceIds: ids,
  })
  .partial()

export type RelationsInput = z.output<typeof relationsSchema>
