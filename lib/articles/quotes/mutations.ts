import 'server-only'
import { v7 as uuid } from 'uuid'
import { passagesOf, type Passage } from '@/lib/articles/quotes/rules'
import type { Transaction } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'

type Text = {
  articleId: string
  language: string
  body: RichText
  /** Whether the public has it from now on; else it is a draft. */
  live: boolean
}

/**
 * Keeps a record of each quotation in a text whose speaker is a person of the portal, with that person's answer. Words
 * that are in no text any more are forgotten, with what was said about them.
 */
export async function syncQuotes(tx: Transaction, { articleId, language, body, live }: Text): Promise<void> {
  const passages = await spokenByPeople(tx, passagesOf(body))
  const kept = await tx.quote.findMany({
    where: { articleId, language },
    orderBy: { createdAt: 'asc' },
    select: { id: true, personId: true, text: true, amendedText: true, pendingSince: true },
  })
  if (passages.length === 0 && kept.length === 0) return
  const standing = new Set<string>()
  for (const passage of passages) {
    const same = kept.find((quote) => quote.personId === passage.personId && quote.text === passage.text)
    const amended = kept.find(
      (quote) => quote.personId === passage.personId && quote.amendedText === passage.text,
    )
    const quote = same ?? amended
    const id = quote?.id ?? (await addQuote(tx, { articleId, language, ...passage }))
    standing.add(id)
    if (quote && !same) await takeAmendment(tx, id, passage.text)
  }
  // What is live stays until it is replaced: a draft takes away only what drafts brought.
  const left = kept.filter(({ id, pendingSince }) => !standing.has(id) && (live || pendingSince !== null))
  if (left.length > 0) await tx.quote.deleteMany({ where: { id: { in: left.map(({ id }) => id) } } })
  if (live) await tx.quote.updateMany({ where: { articleId, language }, data: { pendingSince: null } })
}

async function addQuote(
  tx: Transaction,
  about: Passage & { articleId: string; language: string },
): Promise<string> {
  const id = uuid()
  const person = await tx.person.findUnique({ where: { id: about.personId }, select: { organisation: true } })
  await tx.quote.create({
    data: { id, ...about, affiliation: person?.organisation ?? null, pendingSince: new Date() },
    select: { id: true },
  })
  return id
}

/** The author wrote what the person would rather have said: both agree now. */
async function takeAmendment(tx: Transaction, id: string, text: string): Promise<void> {
  await tx.quote.update({
    where: { id },
    data: { text, amendedText: null, approval: 'approved' },
    select: { id: true },
  })
}

/** A text may name somebody whose record has gone. */
async function spokenByPeople(tx: Transaction, passages: Passage[]): Promise<Passage[]> {
  if (passages.length === 0) return []
  const people = await tx.person.findMany({
    where: { id: { in: passages.map(({ personId }) => personId) } },
    select: { id: true },
  })
  const known = new Set(people.map(({ id }) => id))
  return passages.filter(({ personId }) => known.has(personId))
}
