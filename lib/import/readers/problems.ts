import { basename } from 'node:path'
import { Unreadable } from '@/lib/import/readers/text-of-file'
import type { Problem, Read, ReadOptions } from '@/lib/import/readers/records'

type Place = { line?: number | null; row?: number | null; field?: string | null }

/** Makes the problems of one file. */
export function problemsOf(path: string, options: ReadOptions) {
  const file = options.name ?? basename(path)
  const make =
    (severity: Problem['severity']) =>
    (reason: string, { line = null, row = null, field = null }: Place = {}): { problem: Problem } => ({
      problem: { file, line, row, field, severity, reason },
    })
  return { error: make('error'), warning: make('warning') }
}
export type Problems = ReturnType<typeof problemsOf>

/** A reader whose file stops being readable says where; what it read before that stands. */
export async function* untilUnreadable<R>(
  reads: AsyncIterable<Read<R>>,
  problems: Problems,
): AsyncGenerator<Read<R>> {
  try {
    yield* reads
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    yield problems.error(error.reason, { line: error.line })
  }
}
