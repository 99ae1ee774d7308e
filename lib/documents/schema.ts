import { z } from 'zod'
import { pageParameter, slugParameter, yearParameter } from '@/lib/lists/parameters'
import { DocumentKind, Visibility } from '@/prisma/generated/enums'

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

/** What the desk's list of documents can be narrowed and sorted by. */
export const deskParameters = {
  q: z.string().trim().min(1).max(200),
  kind: z.enum(DocumentKind),
  state: z.enum(['published', 'draft', 'missing', 'unread', 'trash']),
  visibility: z.enum(Visibility),
  sort: z.enum(['changed', 'issued', 'name']),
  page: pageParameter,
}

export type DeskFilters = { [Name in keyof typeof deskParameters]?: z.output<(typeof deskParameters)[Name]> }
