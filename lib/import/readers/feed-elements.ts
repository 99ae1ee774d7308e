import { Unreadable } from '@/lib/import/readers/text-of-file'
import type { XmlHandler } from '@/lib/import/readers/xml'

/** One <item> of RSS or <entry> of Atom as it stood there. */
export type Entry = {
  line: number
  fields: Map<string, string>
  categories: string[]
  faults: Set<string>
}

/** What the feed says of itself. Entries that come before it says so do not know it. */
export type Feed = { language: string | null; link: string | null }

/** Names of fields that both kinds of feed have, by the names each gives them. */
const names = new Map([
  ['id', 'guid'],
  ['published', 'pubDate'],
  ['dc:date', 'pubDate'],
  ['content', 'content:encoded'],
  ['description', 'summary'],
  ['dc:creator', 'author'],
])

/** Follows the elements of RSS 2.0, RSS 1.0 and Atom and tells each entry with the feed it is in. */
export function feedHandler(at: () => number, tell: (entry: Entry, feed: Feed) => void): XmlHandler {
  const feed: Feed = { language: null, link: null }
  let entry: Entry | null = null
  let inside = 0
  let words = ''
  let xhtml = false
  return {
    open(name, attributes, depth) {
      if (depth === 1 && !/^(rss|feed|rdf:RDF)$/.test(name))
        throw new Unreadable(`This is no feed: it begins with <${name.slice(0, 40)}>.`, 1)
      if (depth === 1) feed.language = attributes['xml:lang'] ?? null
      if (!entry && (name === 'item' || name === 'entry')) {
        entry = { line: at(), fields: new Map(), categories: [], faults: new Set() }
        inside = depth
      }
      if (xhtml) words += tag(name, attributes)
      else words = ''
      if (depth === inside + 1) xhtml = attributes.type === 'xhtml'
      if (entry && depth === inside + 1) noteAttributes(entry, name, attributes)
      if (!entry && name === 'link' && attributes.href && attributes.rel !== 'self')
        feed.link ??= attributes.href
    },
    text(text) {
      words += xhtml ? escaped(text) : text
    },
    close(name, depth) {
      if (entry && depth === inside + 1) noteField(entry, name, words)
      if (entry && name === 'name' && depth === inside + 2) entry.fields.set('author', words)
      if (!entry && (name === 'language' || name === 'dc:language')) feed.language ??= words.trim()
      if (!entry && name === 'link' && words.trim() !== '') feed.link ??= words.trim()
      if (depth === inside + 1) xhtml = false
      if (entry && depth === inside) {
        tell(entry, feed)
        entry = null
        inside = 0
      }
      if (xhtml) words += `</${name}>`
      else words = ''
    },
    fault(reason) {
      entry?.faults.add(`It holds something that XML forbids: ${reason}.`)
    },
  }
}

function noteAttributes(entry: Entry, name: string, attributes: Readonly<Record<string, string>>): void {
  const alternate = attributes.rel === undefined || attributes.rel === 'alternate'
  if (name === 'link' && attributes.href && alternate) entry.fields.set('link', attributes.href)
  if (name === 'category' && attributes.term) entry.categories.push(attributes.label ?? attributes.term)
}

function noteField(entry: Entry, name: string, words: string): void {
  if (words.trim() === '') return
  if (name === 'category' || name === 'dc:subject') entry.categories.push(words.trim())
  else entry.fields.set(names.get(name) ?? name, words)
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${written.join('')}>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
