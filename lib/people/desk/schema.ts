import { z } from 'zod'
import {
  adding,
  email,
  names,
  oneRecord,
  optional,
  required,
  richText,
  saving,
  text,
  website,
} from '@/lib/desk/form-fields'

const orcid = z
  .string()
  .trim()
  .transform((said, context) => {
    const id = said.replace(/^https?:\/\/orcid\.org\//i, '').toUpperCase()
    if (id === '') return null
    if (/^(?:\d{4}-){3}\d{3}[\dX]$/.test(id)) return id
    context.addIssue({ code: 'custom', message: 'orcidInvalid' })
    return z.NEVER
  })

const texts = {
  name: required('nameMissing', 200),
  honorific: text(40),
  role: text(200),
  summary: text(),
  body: richText,
}

const facts = {
  organisation: optional(200),
  partnerId: oneRecord,
  cityId: oneRecord,
  email,
  orcid,
  website,
  alsoKnownAs: names,
}

export const newPersonSchema = z.strictObject({ ...adding, ...texts, ...facts })
export type NewPersonForm = z.output<typeof newPersonSchema>

export const personSchema = z.strictObject({ ...saving, ...texts, ...facts })
export type PersonForm = z.output<typeof personSchema>
