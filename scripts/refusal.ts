/** A problem that has been foreseen: its message is one sentence for the person who started us. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** The code of a system error like ENOENT or of a Postgres error like 28P01. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
