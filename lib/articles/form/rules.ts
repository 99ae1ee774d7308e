import type { DraftFields } from '@/lib/articles/drafts/schema'
import { relationLists, type NewArticleForm } from '@/lib/articles/form/schema'
import type { ArticleRelations } from '@/lib/articles/relations/rules'

type Sent = Omit<NewArticleForm, 'language' | 'intent' | 'uploadIds'>

/**
 * What a form says, as a save takes it. A form ticks records and cannot say in which order they stand or in which role:
 * what was there before stays as it was, and what is new comes after it.
 */
export function draftFieldsOf(form: Sent, before: ArticleRelations | null): DraftFields {
  const { title, summary, body, publishedOn, authorIds } = form
  const { kind, partnerId, projectId, imageId, originalPublisher, originalContact, originalUrl } = form
  const lists = relationLists.flatMap((name) =>
    name === 'authorIds' ? [] : [[name, inOrderOf(before?.[name] ?? [], form[name])] as const],
  )
  const relations = {
    ...without({ kind, partnerId, projectId, imageId, originalPublisher, originalContact, originalUrl }),
    ...publishedOn,
    ...Object.fromEntries(lists),
    authors: authorsOf(before?.authors ?? [], authorIds),
  }
  return { title, summary, ...(body && { body }), relations }
}

function authorsOf(before: ArticleRelations['authors'], ids: readonly string[]): ArticleRelations['authors'] {
  const order = inOrderOf(
    before.map(({ personId }) => personId),
    ids,
  )
  return order.map((personId) => {
    return before.find((one) => one.personId === personId) ?? { personId, role: null, affiliation: null }
  })
}

function inOrderOf(before: readonly string[], chosen: readonly string[]): string[] {
  return [...before.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !before.includes(id))]
}

/** A field that the form does not have is not one that was emptied. */
function without<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof without<Fields>
  >
}
