import { problemsOf, untilUnreadable } from '@/lib/import/readers/problems'
import { exportHandler } from '@/lib/import/readers/wordpress-elements'
import { attachmentFrom, postFrom } from '@/lib/import/readers/wordpress-item'
import { readXml } from '@/lib/import/readers/xml'
import type { Read, ReadOptions, WordPressRecord } from '@/lib/import/readers/records'
import type { Item } from '@/lib/import/readers/wordpress-item'

/**
 * A WordPress export (WXR): the site, its authors and categories, stories and files in the order of the file.
 * Comments are not read; pages, menus and revisions are counted and named at the end.
 */
export function readWordPress(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<Read<WordPressRecord>> {
  const problems = problemsOf(path, options)
  const reads: Read<WordPressRecord>[] = []
  const refused = (reason: string, line: number) => void reads.push(problems.error(reason, { line }))
  const record = (one: WordPressRecord, line: number) => void reads.push({ record: one, line })
  const items = itemReader(options.now)
  const item = (one: Item) => {
    const read = items.read(one)
    if (typeof read === 'string') refused(`“${titleOf(one)}” was not read. ${read}`, one.line)
    else if (read) record(read, one.line)
  }
  const all = async function* () {
    yield* readXml(path, (at) => exportHandler(at, { item, record, refused }), reads)
    for (const [kind, count] of items.leftOut) yield problems.warning(leftOutSentence(kind, count))
  }
  return untilUnreadable(all(), problems)
}

/** Makes records of items: a sentence where one cannot be read, null where it is of no use. */
function itemReader(now: Date | undefined) {
  const seen = new Map<string, number>()
  const leftOut = new Map<string, number>()
  const read = (item: Item): WordPressRecord | string | null => {
    const left = uselessness(item)
    if (left) leftOut.set(left, (leftOut.get(left) ?? 0) + 1)
    if (left) return null
    const [fault] = item.faults
    if (fault) return fault
    const record =
      item.fields.get('wp:post_type') === 'attachment' ? attachmentFrom(item) : postFrom(item, now)
    if (typeof record === 'string') return record
    const before = seen.get(record.sourceKey)
    if (before) return `Its guid already stands in line ${before}.`
    seen.set(record.sourceKey, item.line)
    return record
  }
  return { read, leftOut }
}

/** The kind under which an item is counted instead of read, or null. */
function uselessness(item: Item): string | null {
  const kind = item.fields.get('wp:post_type') || 'post'
  const status = item.fields.get('wp:status')
  if (kind !== 'post' && kind !== 'attachment') return kind
  return status === 'trash' || status === 'auto-draft' ? 'trash' : null
}

function leftOutSentence(kind: string, count: number): string {
  const items = count === 1 ? '1 item' : `${count} items`
  if (kind === 'trash') return `${items} left out: WordPress’s bin is not imported.`
  if (kind === 'page') return `${items} of the type “page” left out: pages of a site are not articles.`
  return `${items} of the type “${kind}” left out: the portal has nothing of this type.`
}

function titleOf(item: Item): string {
  return (item.fields.get('title') ?? '').trim().slice(0, 80) || 'An item without a title'
}
