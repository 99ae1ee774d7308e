import { shorten } from '@/lib/lists/shorten'
import { hostOf, isExternal, safeHref } from '@/lib/richtext/addresses'
import type { DocumentKind } from '@/prisma/generated/enums'

const names: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.presentation': 'OpenDocument',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument',
  'application/zip': 'ZIP',
  'image/avif': 'AVIF',
  'image/gif': 'GIF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'video/mp4': 'MP4',
}

/** What people call a format; a media type that is not known is shown as it is. */
export function formatName(mediaType: string): string {
  return names[mediaType] ?? mediaType
}

/** A size in decimal units, as files and shops name them: "2.1 MB". */
export function formatSize(bytes: number, language: string): string {
  const [value, unit] = bytes < 1e6 ? [Math.max(1, bytes / 1e3), 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const style = {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 && unit === 'megabyte' ? 1 : 0,
  } as const
  return new Intl.NumberFormat(language, style).format(value)
}

const creativeCommons = ['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd', 'zero'] as const
type CreativeCommons = (typeof creativeCommons)[number]

/** A licence as a page tells it: one that has words of its own here, any other by its name or address. */
export type Licence =
  { known: CreativeCommons; version: string; url: string } | { known: null; name: string; url: string | null }

/** @param licence SPDX identifier, or the address of the licence */
export function licenceOf(licence: string): Licence {
  const [, terms, version] = /^CC-?(BY(?:-[A-Z]{2}){0,2}|0)-(\d\.\d)$/i.exec(licence) ?? []
  const known = creativeCommons.find((name) => name === (terms === '0' ? 'zero' : terms?.toLowerCase()))
  if (known && version) {
    const path = known === 'zero' ? `publicdomain/zero/${version}` : `licenses/${known}/${version}`
    return { known, version, url: `https://creativecommons.org/${path}/` }
  }
  const url = safeHref(licence)
  if (url && isExternal(url)) return { known: null, name: hostOf(url), url }
  return { known: null, name: licence, url: null }
}

/** schema.org's word for a kind of document. */
export function schemaType(kind: DocumentKind): string {
  if (kind === 'slides') return 'PresentationDigitalDocument'
  return kind === 'report' || kind === 'deliverable' ? 'Report' : 'DigitalDocument'
}

/**
 * The words that stand for a page where its picture is not seen: its first line. All of them follow the picture.
 * @returns empty for a page without text
 */
export function firstLine(text: string): string {
  const line = text.split('\n').find((candidate) => /\p{Letter}/u.test(candidate)) ?? ''
  return shorten(line.trim(), 120)
}

/** What a document is called whose file has this name, until somebody says better. */
export function titleFromName(name: string): string {
  const words = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_\s]+|(?<=\p{L})-(?=\p{L})/gu, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
