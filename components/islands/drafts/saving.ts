import type { Fields } from './fields'

export type Theirs = {
  title?: string
  summary?: string
  body?: unknown
  version: number
  by: string | null
  at: string
  /** What differs beside the words, as people read it. */
  others?: readonly { label: string; mine: string; theirs: string }[]
}

/** What became of a save. */
export type Outcome =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'conflict'; theirs: Theirs }
  | { kind: 'invalid'; errors: string[] }
  | { kind: 'signed-out' | 'gone' | 'failed' | 'offline' }

/** Sends what was written to where drafts are saved. */
export async function save(to: string, fields: Fields, version: number): Promise<Outcome> {
  try {
    const answer = await fetch(to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ fields, version }),
    })
    return await read(answer)
  } catch {
    return { kind: 'offline' }
  }
}

async function read(answer: Response): Promise<Outcome> {
  if (answer.status === 401) return { kind: 'signed-out' }
  if (answer.status === 403 || answer.status === 404 || answer.status === 410) return { kind: 'gone' }
  // Of a connection that broke while the answer came the text is not known to be saved.
  const said = (await answer.json().catch(() => null)) as Record<string, unknown> | null
  if (answer.ok && said)
    return { kind: 'saved', version: Number(said.version), savedAt: String(said.savedAt) }
  if (answer.status === 409 && said?.conflict) return { kind: 'conflict', theirs: said.conflict as Theirs }
  if (answer.status === 422) return { kind: 'invalid', errors: [said?.errors ?? []].flat().map(String) }
  return { kind: 'failed' }
}
