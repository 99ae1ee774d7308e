import { place } from '@/lib/richtext/html/report'
import type { Report } from '@/lib/richtext/html/report'

/** Whether the block editor wrote this. Its text has every paragraph marked; the older editor's has not. */
export function isBlockMarkup(html: string): boolean {
  return html.includes('<!-- wp:')
}

/**
 * WordPress's own notation turned into HTML: shortcodes ("[caption]", "[gallery]", "[embed]") and blocks without
 * markup of their own, which only WordPress could fill. Brackets of ordinary prose ("[the smart metre]") stay.
 */
export function withoutNotation(html: string, report: Report): string {
  const blocks = html.replace(
    /<!--\s{0,9}wp:([a-z0-9/-]{1,60})[^>]{0,4000}\/-->/g,
    (_, name: string, at: number) => {
      report.dropped.push({ what: `block ${name}`, where: textBefore(html, at) })
      return ''
    },
  )
  const paired = pairedNames(blocks)
  const balanced = count(blocks, /\[caption[\s\]]/g) === count(blocks, /\[\/caption\]/g)
  return blocks.replace(
    shortcode,
    (whole, slash: string, name: string, rest: string | undefined, at: number) => {
      const attributes = rest ?? ''
      if (blocks[at - 1] === '[' && blocks[at + whole.length] === ']') return whole
      const known =
        Object.hasOwn(translations, name) && (name !== 'caption' || balanced) ? translations[name] : null
      const replaced = known?.(attributes, slash === '/')
      if (typeof replaced === 'string') return replaced
      if (!paired.has(name) && !/=/.test(attributes) && !known) return whole
      if (slash === '') report.dropped.push({ what: `shortcode ${name}`, where: textBefore(blocks, at) })
      return '\n\n'
    },
  )
}

// One white space character, then anything but brackets: no two parts can compete for the same characters.
const shortcode = /\[(\/?)([a-z][a-z0-9_-]{1,40})(\s[^[\]]*)?\]/g

type Translation = (attributes: string, closing: boolean) => string | null

const address: Translation = (attributes, closing) =>
  closing ? '\n\n' : `\n\n${/https?:\/\/[^\s"'\]]+/.exec(attributes)?.[0] ?? ''}`
const recording: Translation = (attributes, closing) => {
  if (closing) return '\n\n'
  const src = /https?:\/\/[^\s"'\]<>]+/.exec(attributes)?.[0]
  return src ? `\n\n<a href="${src}">${src.split('/').at(-1) || src}</a>\n\n` : null
}

const translations: Record<string, Translation> = {
  caption: (_, closing) => (closing ? '</figure>' : '<figure>'),
  gallery: (attributes) => {
    const ids = /\bids=["']?([\d,\s]+)/.exec(attributes)?.[1]?.match(/\d+/g)
    return ids ? ids.map((id) => `<img data-attachment="${id}">`).join('') : null
  },
  embed: address,
  youtube: address,
  vimeo: address,
  audio: recording,
  video: recording,
}

/** Names that are closed somewhere: "[row]…[/row]" is a shortcode, "[row]" alone may be prose. */
function pairedNames(html: string): Set<string> {
  return new Set(Array.from(html.matchAll(/\[\/([a-z][a-z0-9_-]{1,40})\]/g), (match) => match[1] ?? ''))
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function textBefore(html: string, at: number): string {
  return place(html.slice(Math.max(0, at - 400), at).replace(/<[^>]*>?|\[[^\]]*\]/g, ' '))
}
