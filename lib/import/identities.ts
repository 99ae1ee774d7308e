import 'server-only'
import { v7 as uuid } from 'uuid'
import { db, type Transaction } from '@/lib/db'
import type { Memory } from '@/lib/import/judgement'
import type { RecordKind } from '@/prisma/generated/enums'

type Known = Memory & { recordId: string }

/** A record that was here before the import has no state that the import left it in. */
const somebodyElses = '-'

/** Says that two imports of one source run at the same time. */
export class AnotherImport extends Error {
  constructor() {
    super('Another import of the same source is running. Try again when it has ended.')
  }
}

/**
 * Which record each row of a source became, and which it is going to become. Ids are promised before records are
 * written and kept with the source, so that an import that broke off goes on with the same ids.
 */
export class Identities {
  readonly #known = new Map<string, Known>()
  readonly #promised: { kind: RecordKind; key: string; recordId: string; contentHash: string }[] = []

  private constructor(readonly source: string) {}

  static async of(source: string): Promise<Identities> {
    const identities = new Identities(source)
    for (const { kind, key, recordId, contentHash } of await rowsOf(source)) {
      identities.#known.set(`${kind} ${key}`, { recordId, ...toMemory(contentHash) })
    }
    return identities
  }

  get(kind: RecordKind, key: string): Known | null {
    return this.#known.get(`${kind} ${key}`) ?? null
  }

  /** The record's id: the one it has, else the one promised to it from now on. */
  idOf(kind: RecordKind, key: string): string {
    return this.get(kind, key)?.recordId ?? this.#promise(kind, key, uuid(), '')
  }

  /** Remembers that a row is a record which was here before. */
  recognise(kind: RecordKind, key: string, recordId: string): void {
    if (!this.get(kind, key)) this.#promise(kind, key, recordId, toContentHash('', null))
  }

  /** Writes the promises down. @throws AnotherImport */
  async keepPromises(): Promise<void> {
    const rows = this.#promised.splice(0)
    for (let at = 0; at < rows.length; at += 500) {
      const data = rows.slice(at, at + 500).map((row) => ({ id: uuid(), source: this.source, ...row }))
      await db.importIdentity.createMany({ data, skipDuplicates: true })
    }
    if (rows.length === 0) return
    for (const { kind, key, recordId } of await rowsOf(this.source)) {
      const known = this.get(kind, key)
      if (known && known.recordId !== recordId) throw new AnotherImport()
    }
  }

  #promise(kind: RecordKind, key: string, recordId: string, contentHash: string): string {
    this.#known.set(`${kind} ${key}`, { recordId, ...toMemory(contentHash) })
    this.#promised.push({ kind, key, recordId, contentHash })
    return recordId
  }
}

/** What is remembered of one row, read in the transaction that is about to decide by it. */
export async function memoryOf(
  tx: Transaction,
  row: { source: string; kind: RecordKind; key: string },
): Promise<(Memory & { identityId: string }) | null> {
  const found = await tx.importIdentity.findUnique({
    where: { source_kind_key: row },
    select: { id: true, contentHash: true },
  })
  return found && { identityId: found.id, ...toMemory(found.contentHash) }
}

/** Remembers what was written, in the transaction that wrote it. */
export async function remember(
  tx: Transaction,
  row: { source: string; kind: RecordKind; key: string },
  memory: Memory & { recordId: string; runId: string },
): Promise<string> {
  const { recordId, runId } = memory
  const data = { recordId, runId, contentHash: toContentHash(memory.hash, memory.state) }
  const { id } = await tx.importIdentity.upsert({
    where: { source_kind_key: row },
    create: { id: uuid(), ...row, ...data },
    update: data,
    select: { id: true },
  })
  return id
}

function rowsOf(source: string) {
  const select = { kind: true, key: true, recordId: true, contentHash: true } as const
  return db.importIdentity.findMany({ where: { source }, select })
}

/** The column holds the hash of the row and, behind a colon, the state in which the record was left. */
function toContentHash(hash: string, state: string | null): string {
  return `${hash}:${state ?? somebodyElses}`
}

function toMemory(contentHash: string): Memory {
  const [hash = '', state = ''] = contentHash.split(':')
  return { hash, state: state === somebodyElses ? null : state }
}
