import { DateTime } from 'luxon'
import { feedHandler } from '@/lib/import/readers/feed-elements'
import { problemsOf, untilUnreadable } from '@/lib/import/readers/problems'
import { readXml } from '@/lib/import/readers/xml'
import { safeHref } from '@/lib/richtext/addresses'
import { wordsOfHtml } from '@/lib/richtext/words-of-html'
import type { Entry, Feed } from '@/lib/import/readers/feed-elements'
import type { FeedEntry, Read, ReadOptions } from '@/lib/import/readers/records'

/** The entries of an RSS or Atom feed. A feed has the newest stories only: an export of the site has them all. */
export function readFeed(path: string, options: ReadOptions = {}): AsyncGenerator<Read<FeedEntry>> {
  const problems = problemsOf(path, options)
  const reads: Read<FeedEntry>[] = []
  const seen = new Map<string, number>()
  const tell = (entry: Entry, feed: Feed) => {
    const named = `“${(entry.fields.get('title') ?? '').trim().slice(0, 80) || 'An entry without a title'}”`
    const read = entryFrom(entry, feed, seen)
    if (typeof read === 'string')
      reads.push(problems.error(`${named} was not read. ${read}`, { line: entry.line }))
    else reads.push({ record: read, line: entry.line })
  }
  return untilUnreadable(
    readXml(path, (at) => feedHandler(at, tell), reads),
    problems,
  )
}

function entryFrom(
  { fields, categories, faults, line }: Entry,
  feed: Feed,
  seen: Map<string, number>,
): FeedEntry | string {
  const field = (name: string) => fields.get(name)?.trim() ?? ''
  const [fault] = faults
  if (fault) return fault
  const sourceKey = field('guid') || field('link')
  if (sourceKey === '')
    return 'It has neither id nor address, so that a second import could not know it again.'
  const before = seen.get(sourceKey)
  if (before) return `Its id already stands in line ${before}.`
  seen.set(sourceKey, line)
  const title = wordsOfHtml(field('title'))
  const html = field('content:encoded') || field('summary')
  if (title === '' && html === '') return 'It has neither title nor text.'
  return {
    sourceKey,
    title,
    html,
    summary: wordsOfHtml(field('summary')),
    link: safeHref(field('link')),
    publishedAt: instantFrom(field('pubDate')) ?? instantFrom(field('updated')),
    updatedAt: instantFrom(field('updated')),
    author: authorFrom(field('author')),
    categories: [...new Set(categories)],
    language: feed.language,
    site: safeHref(feed.link),
  }
}

/** RSS has dates as mails have them, Atom as RFC 3339. */
function instantFrom(text: string): string | null {
  const date = [DateTime.fromRFC2822(text), DateTime.fromISO(text, { zone: 'utc' })].find(
    ({ isValid }) => isValid,
  )
  return date ? date.toUTC().toISO() : null
}

/** RSS writes "desk@site.example (Ann Example)": the name is kept, the address is not ours to publish. */
function authorFrom(text: string): string | null {
  const named = /^\S+@\S+\s*\((.+)\)$/.exec(text)?.[1]
  return named ?? (text.includes('@') ? null : text || null)
}
