import { z } from 'zod'
import { pageParameter, slugParameter, yearParameter } from '@/lib/lists/parameters'
import { DocumentKind } from '@/prisma/generated/enums'

/** What the library can be narrowed by. The language is that of the file. */
export const documentParameters = {
  kind: z.enum(DocumentKind),
  theme: slugParameter,
  city: slugParameter,
  project: slugParameter,
  language: z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/),
  year: yearParameter,
  page: pageParameter,
}
