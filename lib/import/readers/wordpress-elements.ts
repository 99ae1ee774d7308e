import { longestName } from '@/lib/import/readers/bounds'
import { Unreadable } from '@/lib/import/readers/text-of-file'
import { wantedMeta } from '@/lib/import/readers/wordpress-item'
import type { WordPressAuthor, WordPressRecord, WordPressTerm } from '@/lib/import/readers/records'
import type { Item } from '@/lib/import/readers/wordpress-item'
import type { XmlHandler } from '@/lib/import/readers/xml'

type Found = {
  item: (item: Item) => void
  record: (record: WordPressRecord, line: number) => void
  refused: (reason: string, line: number) => void
}

const overlong = `Its name is longer than ${longestName} characters.`

/** Longer fields are data that a plug-in hid in a story. In characters. */
const longestField = 4_000_000

// <rss><channel>, in it <title>, <wp:author>, <wp:category>, <wp:tag> and <item>; in these the fields; in the fields
// <wp:postmeta> and <wp:comment> again parts.
const depths = { root: 1, channel: 2, top: 3, field: 4, part: 5 } as const

/** Follows the elements of a WordPress export and tells what each of them was. */
export function exportHandler(at: () => number, found: Found): XmlHandler {
  const channel = new Map<string, string>()
  let told = false
  let item = emptyItem(1)
  let words = ''
  const tellChannel = () => {
    if (!told) found.record(channelFrom(channel), 1)
    told = true
  }
  return {
    open(name, attributes, depth) {
      if (depth === depths.root && name !== 'rss') throw noExport(name)
      if (depth === depths.top) item = emptyItem(at())
      if (depth === depths.field && name === 'category') addTerm(item, attributes)
      words = ''
    },
    text(text) {
      words += text
      if (words.length <= longestField) return
      words = ''
      item.faults.add(`One of its fields is longer than ${longestField} characters.`)
    },
    close(name, depth) {
      if (depth === depths.part) closePart(item, name, words)
      if (depth === depths.field) closeField(item, name, words)
      if (depth === depths.top && (item.fields.size > 0 || name === 'item')) {
        tellChannel()
        closeTop(name, item, found)
      } else if (depth === depths.top) channel.set(name, words.trim())
      if (depth === depths.channel) tellChannel()
      words = ''
    },
    fault(reason) {
      item.faults.add(`It holds something that XML forbids: ${reason}.`)
    },
  }
}

function closeTop(name: string, item: Item, found: Found): void {
  if (name === 'item') return found.item(item)
  const record = name === 'wp:author' ? authorFrom(item) : termFrom(name, item)
  if (!record) return
  const [fault = record.name.length > longestName ? overlong : null] = item.faults
  if (fault) found.refused(`<${name}> was not read. ${fault}`, item.line)
  else found.record(record, item.line)
}

function closeField(item: Item, name: string, words: string): void {
  const term = item.terms.at(-1)
  if (name === 'category' && term) term.name = words.trim()
  else if (name === 'wp:postmeta') item.fields.delete('wp:meta_key')
  else if (name !== 'wp:comment') item.fields.set(name, words)
}

/** Only the parts of post meta count; those of a comment are passed over. */
function closePart(item: Item, name: string, words: string): void {
  if (name === 'wp:meta_key') item.fields.set(name, words)
  const key = item.fields.get('wp:meta_key') ?? ''
  if (name === 'wp:meta_value' && wantedMeta.has(key)) item.meta.set(key, words)
}

function channelFrom(channel: ReadonlyMap<string, string>): WordPressRecord {
  const base = channel.get('wp:base_blog_url') || channel.get('wp:base_site_url') || channel.get('link') || ''
  const language = channel.get('language') || null
  return {
    type: 'channel',
    title: channel.get('title') ?? '',
    baseUrl: URL.canParse(base) ? base : null,
    language,
  }
}

function authorFrom({ fields }: Item): WordPressAuthor {
  const login = fields.get('wp:author_login')?.trim() ?? ''
  const name = fields.get('wp:author_display_name')?.trim() || login
  return { type: 'author', login, name, email: fields.get('wp:author_email')?.trim() || null }
}

function termFrom(element: string, { fields }: Item): WordPressTerm | null {
  const field = (name: string) => fields.get(name)?.trim() ?? ''
  if (element === 'wp:tag') {
    return {
      type: 'term',
      domain: 'post_tag',
      nicename: field('wp:tag_slug'),
      name: field('wp:tag_name'),
      parent: null,
    }
  }
  if (element !== 'wp:category') return null
  const parent = field('wp:category_parent') || null
  return {
    type: 'term',
    domain: 'category',
    nicename: field('wp:category_nicename'),
    name: field('wp:cat_name'),
    parent,
  }
}

function addTerm(item: Item, { domain = 'category', nicename = '' }: Readonly<Record<string, string>>): void {
  item.terms.push({ type: 'term', domain, nicename, name: '', parent: null })
}

function emptyItem(line: number): Item {
  return { line, fields: new Map(), meta: new Map(), terms: [], faults: new Set() }
}

function noExport(name: string): Unreadable {
  return new Unreadable(`This is no WordPress export: it begins with <${name.slice(0, 40)}>.`, 1)
}
