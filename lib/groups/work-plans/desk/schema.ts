import { z } from 'zod'
import { adding, required, rowIds, rowPlaces, text } from '@/lib/desk/form-fields'
import { WorkStatus } from '@/prisma/generated/enums'

export const yearSchema = z.coerce.number().int().min(1990).max(2100)

const most = 200

/** Columns of the lines of a plan, each as long as the plan: a line without a state is taken away. */
export const workPlanLists = [
  'itemIds',
  'itemPlaces',
  'itemMonths',
  'itemTitles',
  'itemStates',
  'itemEvents',
] as const

export const workPlanSchema = z.strictObject({
  ...adding,
  groupId: z.uuid(),
  year: yearSchema,
  /** 0 for a year that has no plan yet. */
  version: z.coerce.number().int().min(0),
  title: required('titleMissing'),
  summary: text(),
  itemIds: rowIds,
  itemPlaces: rowPlaces,
  itemMonths: z.array(z.string().regex(/^(?:|[1-9]|1[0-2])$/, 'choiceInvalid')).max(most),
  itemTitles: z.array(text(300)).max(most),
  itemStates: z.array(z.union([z.literal(''), z.enum(WorkStatus)], 'choiceInvalid')).max(most),
  itemEvents: z.array(z.union([z.literal(''), z.uuid()], 'choiceInvalid')).max(most),
})
export type WorkPlanForm = z.output<typeof workPlanSchema>
