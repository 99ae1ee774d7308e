import { createHash } from 'node:crypto'

/** Raised when the same row of a source becomes something else than before: unedited records are then written anew. */
const importer = 1

/** SHA-256 of what an import wants a record to be, the same for the same content whatever its order of keys. */
export function fingerprint(noun: string, data: unknown): string {
  return createHash('sha256')
    .update(canonical([importer, noun, data]))
    .digest('hex')
}

function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`
}
