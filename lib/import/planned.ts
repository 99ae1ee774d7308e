import type { Refusal, Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import type { Place } from '@/lib/import/place'
import type { MissingFile } from '@/lib/import/report'
import type { RecordKind } from '@/prisma/generated/enums'

export type FieldValue = string | number | boolean | null | object

/** A record as it is in the portal before an import touches it. */
export type Present = {
  /** Of the record's own row: what a change is made from. */
  version: number
  /** Of row and text together: differs as soon as anybody changed either. */
  state: string
  trashed: boolean
  fields: Record<string, FieldValue>
  /** SHA-256 of a document's current file; null while it is missing. */
  fileHash?: string | null
}

/** What a row of a source is to become. Knows its noun only through the verbs that it was made with. */
export type Planned = {
  kind: RecordKind
  /** What names the row in its source. */
  key: string
  /** Of the record, fixed before anything is written, so that texts can link to what comes after them. */
  id: string
  /** By which people know it. */
  label: string
  place: Place
  hash: string
  /** What the source says of each field that a person may have changed here. */
  fields: Record<string, FieldValue>
  read: (tx: Transaction) => Promise<Present | null>
  add: (tx: Transaction, viewer: Viewer) => Promise<Written>
  change: (tx: Transaction, viewer: Viewer, present: Present) => Promise<Written>
  /** Who hears of it when the change is written; asked before. */
  notice?: (tx: Transaction) => Promise<Notice | null>
  file?: PlannedFile
  /** What to say of a document whose file nobody handed in. */
  missing?: MissingFile
}

/** What people are told by mail because of a row, and how many. */
export type Notice = { change: 'changed' | 'cancelled'; people: number }

/** Warnings in sentences, or why nothing was written. */
export type Written = { ok: true; warnings?: string[] } | Refusal

/** A file that was found for a document. It is stored before the transaction that gives it a row. */
export type PlannedFile = {
  /** SHA-256, hexadecimal. */
  hash: string
  store: () => Promise<void>
  attach: (tx: Transaction, viewer: Viewer) => Promise<Written>
  discard: () => Promise<void>
}

/** What a row is called and where it stands. */
export type Naming = Pick<Planned, 'key' | 'id' | 'place'>
