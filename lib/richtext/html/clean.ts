import { parseFragment } from 'parse5'
import sanitize from 'sanitize-html'
import { place } from '@/lib/richtext/html/report'
import type { Report } from '@/lib/richtext/html/report'
import type { Child } from '@/lib/richtext/html/tree'

const structure = 'p h1 h2 h3 h4 h5 h6 ul ol li blockquote cite footer figure figcaption img a br hr iframe'
const tables = 'table caption thead tbody tfoot tr th td'
const boxes = 'div section article aside main header center address pre dl dt dd details summary'
const words = 'b strong i em span sup sub q u s del ins small abbr mark time font code'
const kept = [structure, tables, boxes, words].join(' ').split(' ')

// Tags that leave nothing worth a line in the report; their text is kept.
const unremarkable = new Set(
  'html body head title meta link label input button picture wbr big tt fieldset legend'.split(' '),
)
const deepest = 100

/** Foreign HTML as a tree of harmless elements. Scripts, styles, forms and players go and are reported. */
export function cleanTree(html: string, report: Report): Child[] {
  let read = ''
  const safe = sanitize(html, {
    allowedTags: kept,
    allowedAttributes: {
      '*': ['lang'],
      a: ['href', 'class'],
      img: ['src', 'alt', 'class', 'data-attachment'],
      iframe: ['src', 'title'],
      blockquote: ['cite'],
      ol: ['start'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'select',
      'noscript',
      'xmp',
      'template',
      'svg',
      'math',
    ],
    nestingLimit: deepest,
    textFilter: (text) => {
      read = (read + text).slice(-400)
      return text
    },
    transformTags: {
      video: recording,
      audio: recording,
      source: recording,
      '*': (tag, attributes) => {
        const becomes = withLateAddress(tag, attributes)
        const refused = refusedAddress(becomes.attribs)
        if (refused) report.dropped.push({ what: `address ${refused}`, where: place(read) })
        if (!kept.includes(becomes.tagName) && !unremarkable.has(tag)) {
          report.dropped.push({ what: tag, where: place(read) })
        }
        return becomes
      },
    },
  })
  return parseFragment(safe).childNodes
}

/** Pages that load pictures late hold the address in another attribute and a placeholder in src. */
function withLateAddress(tag: string, attributes: sanitize.Attributes): sanitize.Tag {
  const late = attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes['data-orig-file']
  if (!late || (tag !== 'img' && tag !== 'iframe')) return { tagName: tag, attribs: attributes }
  return { tagName: tag, attribs: { ...attributes, src: late } }
}

/** A film or sound of the old site is a link to its file. */
function recording(tag: string, attributes: sanitize.Attributes): sanitize.Tag {
  const src = attributes.src
  if (!src) return { tagName: tag, attribs: attributes }
  return { tagName: 'a', attribs: { href: src }, text: src.split('/').at(-1) || src }
}

/** The beginning of an address whose scheme the sanitiser will not let pass. */
function refusedAddress(attributes: sanitize.Attributes): string | null {
  const address = (attributes.href ?? attributes.src ?? '').replace(/[\p{Cc}\s]/gu, '')
  return /^(?!(?:https?|mailto|tel):)[a-z][a-z0-9+.-]*:/i.test(address) ? address.slice(0, 60) : null
}
