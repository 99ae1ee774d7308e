import { z } from 'zod'
import {
  adding,
  oneRecord,
  partialDate,
  records,
  required,
  saving,
  text,
  website,
} from '@/lib/desk/form-fields'

const texts = { title: required('titleMissing'), givenBy: text(200), summary: text() }

const facts = {
  awardedOn: partialDate,
  url: website,
  articleId: oneRecord,
  cityIds: records,
  partnerIds: records,
  projectIds: records,
}

/** Fields that come as lists. */
export const awardLists = ['cityIds', 'partnerIds', 'projectIds'] as const

export const newAwardSchema = z.strictObject({ ...adding, ...texts, ...facts })
export type NewAwardForm = z.output<typeof newAwardSchema>

export const awardSchema = z.strictObject({ ...saving, ...texts, ...facts })
export type AwardForm = z.output<typeof awardSchema>
