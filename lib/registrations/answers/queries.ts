import 'server-only'
import { Prisma } from '@/prisma/generated/client'

/** What an event asks, as `Question`s, within a statement that reads something else as well. */
export function questionsOf(eventId: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object(
      'id', q.id, 'kind', q.kind, 'required', q.required, 'sensitive', q.sensitive, 'options', coalesce((
        SELECT max(cardinality(t.options)) FROM registration_question_translations t
        WHERE t.registration_question_id = q.id), 0))), '[]')
    FROM registration_questions q WHERE q.event_id = ${eventId}::uuid)`
}
