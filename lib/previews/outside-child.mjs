/**
 * Looks for what an office document would have its program fetch from elsewhere: pictures, texts and objects that it
 * only names. A process of its own without the portal's settings; names-outside.ts starts it and ends it.
 *   node outside-child.mjs FILE
 * ends well when there is nothing of the kind, and badly when there is or the file cannot be read.
 */
import { SaxesParser } from 'saxes'
import yauzl from 'yauzl'

/** Of one part, unpacked. Bytes. */
const largestPart = 64_000_000

/** A reader presses these; nobody fetches what they lead to before. */
const pressed = new Set(['a', 'event-listener', 'area-rectangle', 'area-circle', 'area-polygon'])
/** Relations of the same sort in Microsoft's formats. */
const pressedRelation = /\/(?:hyperlink|attachedTemplate)$/
/** Fields of a text that bring in another file; their words may be in several runs. */
const bringing = /INCLUDE|IMPORT|(?<!HYPER)LINK|DDE|DATABASE/i
/** Whatever does not stay inside of the archive. */
const elsewhere = /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]|\.\.)/i

const archive = await yauzl.openPromise(process.argv[2], { autoClose: false, validateEntrySizes: true })
for await (const entry of archive.eachEntry()) {
  if (!/\.(?:xml|rels)$/i.test(entry.fileName) || /^(?:META-INF\/|meta\.xml$)/.test(entry.fileName)) continue
  if (entry.uncompressedSize > largestPart)
    throw new Error(`${entry.fileName} is larger than any part of a text`)
  if (await namesOutside(entry)) process.exit(1)
}
archive.close()

async function namesOutside(entry) {
  let found = false
  let [fields, within] = ['', false]
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new Error('No part of a document declares a document type')
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const own = localName(name)
    within = own === 'instrText'
    if (own === 'Relationship') found ||= isFetched(attributes)
    else found ||= !pressed.has(own) && leadsOut(attributes)
    if (own === 'fldSimple') found ||= Object.values(attributes).some((value) => bringing.test(value))
  })
  parser.on('text', (text) => {
    if (within) fields += text
  })
  parser.on('closetag', () => (within = false))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of await archive.openReadStreamPromise(entry))
    parser.write(decoder.decode(chunk, { stream: true }))
  parser.write(decoder.decode()).close()
  return found || bringing.test(fields)
}

function isFetched({ TargetMode: mode = '', Type: type = '', Target: target = '' }) {
  return (
    !pressedRelation.test(type) && (mode.toLowerCase() === 'external' || /^[a-z][a-z0-9+.-]*:/i.test(target))
  )
}

function leadsOut(attributes) {
  return Object.entries(attributes).some(
    ([name, value]) => localName(name) === 'href' && elsewhere.test(value),
  )
}

function localName(name) {
  return name.slice(name.indexOf(':') + 1)
}
