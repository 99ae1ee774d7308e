import { z } from 'zod'
import { oneRecord, text } from '@/lib/desk/form-fields'
import { languages } from '@/lib/i18n/languages'
import type { PictureWords } from '@/lib/uploads/keep-picture'

const line = (longest: number) =>
  text(longest)
    .transform((said) => said.replace(/\p{Cc}/gu, ' '))
    .default('')

/** What is said of a picture that is sent. */
const words = {
  language: z.enum(languages).optional(),
  alt: line(500),
  credit: line(300),
  licence: line(200).transform((said) => said || null),
  partnerId: oneRecord.default(null),
}

/** What the address of a file says that is sent as it is. `bytes` is its length, as its page counted it. */
export const fileFields = z.strictObject({
  ...words,
  name: z.string().default(''),
  bytes: z.string().optional(),
})

/** The fields of a form without a script, beside its files. `next` is a page of the desk, perhaps in a language. */
export const formFields = z.strictObject({
  ...words,
  next: z.string().regex(/^\/[a-z]{2}\/editor(?:\/[a-z0-9-]+)*(?:\?language=[a-z]{2})?$/),
  as: z.literal('companion').optional(),
  /** Files that were kept before. */
  uploadIds: z.array(z.uuid()).max(100).default([]),
})

type Said = Omit<PictureWords, 'language' | 'caption'> & { language?: string | undefined }

/** @param language of the page, where none is said */
export function pictureWords(
  { alt, credit, licence, partnerId, ...said }: Said,
  language: string,
): PictureWords {
  return { alt, credit, licence, partnerId, caption: '', language: said.language ?? language }
}
