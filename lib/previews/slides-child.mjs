/**
 * Reads the text of a presentation in the order of its slides; those that are hidden are not shown, and notes are the
 * speaker's own. A process of its own without the portal's settings; read-slides.ts starts it and ends it.
 *   node slides-child.mjs FILE SLIDES
 * says one JSON object a line: { title, slides } first, then each { number, text }. At most SLIDES of them.
 */
import path from 'node:path'
import { SaxesParser } from 'saxes'
import yauzl from 'yauzl'

const [file, slides] = process.argv.slice(2)

/** Of one part of the archive, unpacked, in bytes; and of a slide's text, in characters. */
const most = { part: 32_000_000, text: 100_000 }

const archive = await yauzl.openPromise(file, {
  autoClose: false,
  strictFileNames: true,
  validateEntrySizes: true,
})
const entries = new Map()
for await (const entry of archive.eachEntry()) entries.set(entry.fileName, entry)

const presentation = 'ppt/presentation.xml'
const order = await read(
  presentation,
  collect('sldId', ({ attributes }) => withPrefix(attributes, 'id')),
)
const targets = await read('ppt/_rels/presentation.xml.rels', collect('Relationship', relation))
const parts = order
  .map((id) => targets.find((target) => target.id === id && !target.external)?.part)
  .filter((part) => part !== undefined && entries.has(part))
  .slice(0, Number(slides))

say({ title: await titleOf('docProps/core.xml'), slides: parts.length })
let number = 0
for (const part of parts) {
  const slide = await read(part, readSlide)
  if (!slide.hidden) say({ number: ++number, text: slide.text })
}

/** Feeds one part to a parser and returns what was made of it. */
async function read(name, into) {
  const entry = entries.get(name)
  if (!entry || entry.uncompressedSize > most.part) throw new Error(`${name} is missing or too large`)
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new Error('No part of a presentation declares a document type')
  })
  parser.on('error', (error) => {
    throw error
  })
  const made = into(parser)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of await archive.openReadStreamPromise(entry))
    parser.write(decoder.decode(chunk, { stream: true }))
  parser.write(decoder.decode()).close()
  return made()
}

function collect(name, of) {
  return (parser) => {
    const found = []
    parser.on('opentag', (tag) => {
      if (localName(tag.name) === name) found.push(of(tag))
    })
    return () => found
  }
}

function readSlide(parser) {
  const slide = { hidden: false, text: '' }
  let within = 0
  parser.on('opentag', ({ name, attributes }) => {
    if (name.endsWith(':sld')) slide.hidden = ['0', 'false'].includes(attributes.show)
    if (localName(name) === 't') within++
    if (['br', 'tab'].includes(localName(name))) slide.text += localName(name) === 'br' ? '\n' : ' '
  })
  parser.on('text', (text) => {
    if (within > 0 && slide.text.length < most.text) slide.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (localName(name) === 't') within--
    if (localName(name) === 'p') slide.text += '\n'
  })
  return () => ({ hidden: slide.hidden, text: tidy(slide.text) })
}

async function titleOf(name) {
  if (!entries.has(name)) return ''
  return read(name, (parser) => {
    let [title, within] = ['', false]
    parser.on('opentag', (tag) => (within = tag.name === 'dc:title'))
    parser.on('text', (text) => (title += within ? text : ''))
    parser.on('closetag', () => (within = false))
    return () => tidy(title).slice(0, 300)
  })
}

function relation({ attributes: { Id: id, Target: target = '', TargetMode: mode } }) {
  const part = target.startsWith('/') ? target.slice(1) : path.posix.join('ppt', target)
  return { id, part, external: mode === 'External' }
}

/** An attribute that is written with a prefix, whichever it is. */
function withPrefix(attributes, name) {
  return Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === name)?.[1]
}

function localName(name) {
  return name.slice(name.indexOf(':') + 1)
}

function tidy(text) {
  return text
    .normalize('NFC')
    .replace(/[\0-\x09\x0b-\x1f\x7f\p{Surrogate}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, most.text)
}

function say(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
