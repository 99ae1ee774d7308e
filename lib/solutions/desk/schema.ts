import { z } from 'zod'
import {
  adding,
  choice,
  integer,
  oneRecord,
  records,
  required,
  richText,
  saving,
  text,
} from '@/lib/desk/form-fields'
import { activityAreas } from '@/lib/vocabularies/activity-areas'
import { guidanceStages } from '@/lib/vocabularies/guidance-stages'
import { SolutionKind } from '@/prisma/generated/enums'

const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id) as [string, ...string[]]

const texts = { name: required('nameMissing'), summary: text(), body: richText }

const facts = {
  kind: z.enum(SolutionKind),
  area: choice(ids(activityAreas)),
  stage: choice(ids(guidanceStages)),
  readiness: integer(1, 9),
  partnerId: oneRecord,
  providerIds: records,
  projectIds: records,
  themeIds: records,
}

/** Fields that come as lists. */
export const solutionLists = ['providerIds', 'projectIds', 'themeIds'] as const

export const newSolutionSchema = z.strictObject({ ...adding, ...texts, ...facts })
export type NewSolutionForm = z.output<typeof newSolutionSchema>

export const solutionSchema = z.strictObject({ ...saving, ...texts, ...facts })
export type SolutionForm = z.output<typeof solutionSchema>

/** What authors may say of the solutions of their partner. */
export const solutionTextsSchema = z.strictObject({ ...saving, ...texts })
export type SolutionTextsForm = z.output<typeof solutionTextsSchema>
