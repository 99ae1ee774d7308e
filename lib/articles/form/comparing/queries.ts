import 'server-only'
import { listArticleOptions, type ArticleOptions } from '@/lib/articles/desk/options/queries'
import { getArticleFor } from '@/lib/articles/desk/record/queries'
import { draftFieldsOf } from '@/lib/articles/form/rules'
import { readKept, type ArticleForm } from '@/lib/articles/form/schema'
import { differences, type ArticleRelations } from '@/lib/articles/relations/rules'
import { compareWords, type Comparison } from '@/lib/articles/versions/rules'
import type { Viewer } from '@/lib/auth/session'
import { wordsFor } from '@/lib/i18n/words'

/** A field that two people filled in differently, as people read it. */
export type FieldRow = { label: string; mine: string; theirs: string }

export type FormComparison = { words: Comparison; others: FieldRow[] }

/**
 * What somebody wrote and did not save beside what stands there now. Null for what is no form, is not there or is not
 * theirs. @param page the language in which fields are named
 */
export async function compareWithNow(
  viewer: Viewer,
  id: string,
  sent: unknown,
  page: string,
): Promise<FormComparison | null> {
  const form = readKept(id, sent)
  if (!form.success) return null
  const now = await getArticleFor(viewer, id, form.data.language)
  if (!now) return null
  const { title, summary, body = now.words.body } = form.data
  return {
    words: compareWords({ title, summary, body }, now.words),
    others: await compareFields(viewer, form.data, now.relations, page),
  }
}

/** What differs beside the words. */
export async function compareFields(
  viewer: Viewer,
  form: ArticleForm,
  now: ArticleRelations,
  page: string,
): Promise<FieldRow[]> {
  const { relations = {} } = draftFieldsOf(form, now)
  const wanted = Object.fromEntries(Object.entries(relations).filter(([, value]) => value !== undefined))
  const changed = differences(now, wanted)
  if (Object.keys(changed).length === 0) return []
  // Only what the form offers has a name here: an id that somebody made up must not tell one.
  const options = await listArticleOptions(viewer, page, now)
  const mine = { ...now, ...wanted } as ArticleRelations
  return fieldsOf(page).flatMap(({ names, label, told }) =>
    names.some((name) => name in changed)
      ? [{ label, mine: told(mine, options), theirs: told(now, options) }]
      : [],
  )
}

type Told = (relations: ArticleRelations, options: ArticleOptions) => string
type Field = { names: (keyof ArticleRelations)[]; label: string; told: Told }

function fieldsOf(page: string): Field[] {
  const t = wordsFor(page)
  const named = (
    name: keyof ArticleRelations,
    label: Label,
    from: keyof ArticleOptions,
    idsOf: (relations: ArticleRelations) => readonly (string | null)[],
  ): Field => ({
    names: [name],
    label: t(`articlesDesk.fields.${label}`),
    told: (relations, options) => namesOf(options[from], idsOf(relations)),
  })
  const lists = listFields.map(([name, from]) => named(name, from, from, (all) => all[name]))
  const singles = singleFields.map(([name, label, from]) => named(name, label, from, (all) => [all[name]]))
  const lines = lineFields.map((name): Field => {
    return { names: [name], label: t(`articlesDesk.fields.${name}`), told: (all) => all[name] ?? '' }
  })
  const authors = named('authors', 'authors', 'people', (all) => all.authors.map(({ personId }) => personId))
  const date: Field = {
    names: ['publishedOn', 'publishedOnPrecision'],
    label: t('articlesDesk.fields.publishedOn'),
    told: ({ publishedOn, publishedOnPrecision }) =>
      publishedOn?.slice(0, { day: 10, month: 7, year: 4 }[publishedOnPrecision]) ?? '',
  }
  const kind: Field = {
    names: ['kind'],
    label: t('articlesDesk.fields.kind'),
    told: (all) => t(`news.kinds.${all.kind}`),
  }
  return [...lists, authors, kind, date, ...singles, ...lines]
}

const listFields = [
  ['documentIds', 'documents'],
  ['eventIds', 'events'],
  ['cityIds', 'cities'],
  ['themeIds', 'themes'],
  ['solutionIds', 'solutions'],
  ['partnerIds', 'partners'],
  ['groupIds', 'groups'],
  ['pairingIds', 'pairings'],
  ['audienceIds', 'audiences'],
  ['personIds', 'people'],
] as const
const singleFields = [
  ['partnerId', 'partner', 'owners'],
  ['projectId', 'project', 'projects'],
  ['imageId', 'image', 'images'],
] as const
type Label = (typeof listFields)[number][1] | (typeof singleFields)[number][1] | 'authors'

const lineFields = ['originalPublisher', 'originalContact', 'originalUrl'] as const

function namesOf(options: ArticleOptions[keyof ArticleOptions], ids: readonly (string | null)[]): string {
  return ids
    .flatMap((id) => options.find(({ value }) => value === id)?.label ?? [])
    .toSorted((one, other) => one.localeCompare(other))
    .join(', ')
}
