import { AnotherImport } from '@/lib/import/identities'
import { Unreadable } from '@/lib/import/readers/text-of-file'
import { StorageFull } from '@/lib/storage/object-store'

/** Two writers met: the same slug, the same row. Trying again settles it. */
export function isConflict(error: unknown): boolean {
  return ['P2002', 'P2034'].includes(codeOf(error)) || databaseCodeOf(error) === '40001'
}

/**
 * The sentence with which the whole import ends, when going on would fail with every row; null when the fault is
 * the row's own.
 */
export function endOfImport(error: unknown): string | null {
  if (error instanceof StorageFull || error instanceof AnotherImport) return error.message
  if (isDiskFull(error)) return 'The disk of the database is full. Make room and run the import again.'
  if (isUnreachable(error))
    return 'The database cannot be reached any more. Run the import again when it is back.'
  return null
}

/** Why a row failed, in one sentence for the person who looks after the file. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.reason
  const code = databaseCodeOf(error) || codeOf(error)
  if (code === '23514') return 'A value of it is not possible here (the database refuses it).'
  if (code === '23503' || code === 'P2003') return 'It refers to a record that could not be taken over.'
  if (code === 'P2002' || code === '23505') return 'Another record has the same key.'
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n').at(-1)?.trim() || 'An unexpected fault.'
}

function isDiskFull(error: unknown): boolean {
  return (
    databaseCodeOf(error) === '53100' ||
    codeOf(error) === 'ENOSPC' ||
    /no space left on device/i.test(String(error))
  )
}

function isUnreachable(error: unknown): boolean {
  const gone = [
    'P1001',
    'P1002',
    'P1008',
    'P1011',
    'P1017',
    'P2024',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ENOENT',
  ]
  const code = databaseCodeOf(error)
  return (
    gone.includes(codeOf(error)) || /^(?:08|57P)/.test(code) || /connection terminated/i.test(String(error))
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** The code of Postgres, which Prisma's driver adapter keeps inside an error that has a code of its own. */
function databaseCodeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('originalCode' in error && typeof error.originalCode === 'string') return error.originalCode
  const inner = 'meta' in error ? error.meta : undefined
  const wrapped =
    typeof inner === 'object' && inner !== null && 'driverAdapterError' in inner
      ? inner.driverAdapterError
      : undefined
  const cause = 'cause' in error ? error.cause : undefined
  return databaseCodeOf(wrapped) || databaseCodeOf(cause)
}
