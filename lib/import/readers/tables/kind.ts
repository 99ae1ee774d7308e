import type { z } from 'zod'

/** A column by the names it may have in a header. `tells`: only a table of this kind has it. */
export type Column = { names: readonly string[]; needed?: boolean; tells?: boolean }

export type TableKind<R> = {
  columns: Record<string, Column>
  schema: z.ZodType<R>
  /** What makes two rows the same record. */
  key: (record: R) => (string | number | null | undefined)[]
}
