import { z } from 'zod'
import { adding, email, integer, oneRecord, required, richText, saving, text } from '@/lib/desk/form-fields'

const texts = { title: required('titleMissing'), summary: text(), body: richText }

const facts = {
  contactEmail: email,
  groupId: oneRecord,
  position: integer(1, 999).transform((position) => position ?? 1),
}

export const newServiceSchema = z.strictObject({ ...adding, ...texts, ...facts })
export type NewServiceForm = z.output<typeof newServiceSchema>

export const serviceSchema = z.strictObject({ ...saving, ...texts, ...facts })
export type ServiceForm = z.output<typeof serviceSchema>
