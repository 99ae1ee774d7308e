import type { Place } from '@/lib/import/place'
import { withoutFinalSlashes } from '@/lib/import/plans/wordpress/addresses'
import { readWordPress } from '@/lib/import/readers/wordpress'
import type {
  Problem,
  WordPressAttachment,
  WordPressAuthor,
  WordPressPost,
  WordPressRecord,
} from '@/lib/import/readers/records'

export type Story = WordPressPost & { place: Place }
export type Attachment = WordPressAttachment & { place: Place }

/** A WordPress site as its export has it; a large one comes in several files. */
export type Site = {
  title: string
  baseUrl: string | null
  /** As in addresses: en, pt-br. */
  language: string | null
  authors: Map<string, WordPressAuthor & { place: Place }>
  stories: Story[]
  attachments: Attachment[]
}

/** Reads one file; problems are handed on as they come. */
export async function readSite(
  path: string,
  name: string,
  now: Date,
  say: (problem: Problem) => void,
): Promise<Site> {
  const site: Site = {
    title: '',
    baseUrl: null,
    language: null,
    authors: new Map(),
    stories: [],
    attachments: [],
  }
  for await (const read of readWordPress(path, { name, now })) {
    if ('problem' in read) say(read.problem)
    else take(site, read.record, { file: name, line: read.line, row: null })
  }
  return site
}

/** Further files of the same site add to it; a story that stands in two of them is the same story. */
export function join(site: Site, other: Site): void {
  const known = new Set([...site.stories, ...site.attachments].map(({ sourceKey }) => sourceKey))
  site.stories.push(...other.stories.filter(({ sourceKey }) => !known.has(sourceKey)))
  site.attachments.push(...other.attachments.filter(({ sourceKey }) => !known.has(sourceKey)))
  for (const [login, author] of other.authors) site.authors.set(login, author)
}

/** What names the site in the memory of imports, whichever file it comes in. */
export function sourceOf({ baseUrl, title }: Site): string {
  if (!baseUrl) return `wordpress:${title}`
  const { host, pathname } = new URL(baseUrl)
  return `wordpress:${host.replace(/^www\./, '')}${withoutFinalSlashes(pathname)}`
}

function take(site: Site, record: WordPressRecord, place: Place): void {
  if (record.type === 'channel') {
    const { title, baseUrl, language } = record
    Object.assign(site, { title, baseUrl, language: languageFrom(language) })
  } else if (record.type === 'author') site.authors.set(record.login, { ...record, place })
  else if (record.type === 'post') site.stories.push({ ...record, place })
  else if (record.type === 'attachment') site.attachments.push({ ...record, place })
}

/** "en-US" is English as it is spoken here. */
function languageFrom(tag: string | null): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  return /^[a-z]{2,3}$/.test(primary) ? primary : null
}
