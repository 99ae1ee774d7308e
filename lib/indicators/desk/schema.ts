import { z } from 'zod'
import {
  adding,
  choice,
  integer,
  optional,
  records,
  required,
  saving,
  text,
  ticked,
} from '@/lib/desk/form-fields'
import { Direction, IndicatorLevel } from '@/prisma/generated/enums'

const texts = { name: required('nameMissing'), summary: text() }

const facts = {
  unit: text(60),
  direction: choice(Object.values(Direction) as [Direction, ...Direction[]]),
  level: choice(Object.values(IndicatorLevel) as [IndicatorLevel, ...IndicatorLevel[]]),
  summable: ticked,
  framework: optional(60),
  frameworkCode: optional(40),
  position: integer(1, 999),
  themeIds: records,
}

/** Fields that come as lists. */
export const indicatorLists = ['themeIds'] as const

export const newIndicatorSchema = z.strictObject({ ...adding, ...texts, ...facts })
export type NewIndicatorForm = z.output<typeof newIndicatorSchema>

export const indicatorSchema = z.strictObject({ ...saving, ...texts, ...facts })
export type IndicatorForm = z.output<typeof indicatorSchema>
