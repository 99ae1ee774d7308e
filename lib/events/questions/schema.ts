import { z } from 'zod'
import { integer, names, required, text, ticked } from '@/lib/desk/form-fields'
import { languages } from '@/lib/i18n/languages'
import { QuestionKind } from '@/prisma/generated/enums'

const question = {
  eventId: z.uuid(),
  language: z.enum(languages),
  kind: z.enum(QuestionKind),
  label: required('questionMissing', 500),
  hint: text(500),
  /** One a line, of questions that are answered by choosing. */
  options: names,
  required: ticked,
  sensitive: ticked,
  retentionDays: integer(1, 3_650),
}

export const newQuestionSchema = z.strictObject(question)
export type NewQuestionForm = z.output<typeof newQuestionSchema>

export const questionSchema = z.strictObject({
  ...question,
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
})
export type QuestionForm = z.output<typeof questionSchema>
