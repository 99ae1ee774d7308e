import { z } from 'zod'
import {
  adding,
  choice,
  decimal,
  integer,
  oneRecord,
  optional,
  partialDate,
  required,
  saving,
  text,
  website,
} from '@/lib/desk/form-fields'
import { Direction, FigureKind, FigureQualifier, FigureScope } from '@/prisma/generated/enums'

const texts = { title: required('titleMissing'), summary: text(), method: text(4_000) }

/** What a figure can be of beside the portal, each in a field of its own. */
const subjects = {
  projectId: oneRecord,
  cityId: oneRecord,
  solutionId: oneRecord,
  demonstrationId: oneRecord,
  pairingId: oneRecord,
}

const facts = {
  indicatorId: z.uuid('indicatorMissing'),
  kind: z.enum(FigureKind),
  value: decimal.refine((value) => value !== null, 'valueMissing'),
  qualifier: z.enum(FigureQualifier),
  unit: text(60),
  direction: choice(Object.values(Direction) as [Direction, ...Direction[]]),
  scope: z.enum(FigureScope),
  ...subjects,
  asOf: partialDate,
  baseline: decimal,
  baselineOn: partialDate,
  sourceDocumentId: oneRecord,
  sourceUrl: website,
  sourceText: optional(1_000),
  partOfId: oneRecord,
  headlinePosition: integer(1, 99),
  reviewOn: partialDate,
}

type Scoped = { scope: FigureScope } & { [Name in keyof typeof subjects]: string | null }

/** The record that the figure is of, as its scope says; null for the portal, and where none was chosen. */
export function subjectIn(form: Scoped): string | null {
  return form.scope === 'portal' ? null : form[`${form.scope}Id`]
}

const hasSubject = (form: Scoped) => form.scope === 'portal' || subjectIn(form) !== null
const noSubject = { path: ['scope'], message: 'subjectMissing' }

export const newFigureSchema = z.strictObject({ ...adding, ...texts, ...facts }).refine(hasSubject, noSubject)
export type NewFigureForm = z.output<typeof newFigureSchema>

export const figureSchema = z.strictObject({ ...saving, ...texts, ...facts }).refine(hasSubject, noSubject)
export type FigureForm = z.output<typeof figureSchema>
