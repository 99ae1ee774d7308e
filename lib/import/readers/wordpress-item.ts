import { longestName, longestProse } from '@/lib/import/readers/bounds'
import { instantFrom, wordPressDate } from '@/lib/import/readers/wordpress-dates'
import { creditOf } from '@/lib/richtext/html/media'
import { wordsOfHtml } from '@/lib/richtext/words-of-html'
import type {
  ArticleKind,
  WordPressAttachment,
  WordPressPost,
  WordPressTerm,
} from '@/lib/import/readers/records'

/** One <item> of the file as it stood there. */
export type Item = {
  line: number
  fields: Map<string, string>
  meta: Map<string, string>
  terms: WordPressTerm[]
  faults: Set<string>
}

/** An <item> that is a story, or the sentence why it cannot be one. */
export function postFrom(item: Item, now: Date | undefined): WordPressPost | string {
  const field = (name: string) => item.fields.get(name) ?? ''
  const title = wordsOfHtml(field('title'))
  const html = field('content:encoded')
  const sourceKey = keyOf(item)
  if (!sourceKey) return 'It has neither guid nor address, so that a second import could not know it again.'
  if (title === '' && html.trim() === '') return 'It has neither title nor text.'
  const excerpt = wordsOfHtml(field('excerpt:encoded'))
  const tooLong = overlong(title, excerpt, item.terms)
  if (tooLong) return tooLong
  const date = wordPressDate(field('wp:post_date'), field('wp:post_date_gmt'), field('pubDate'))
  return {
    type: 'post',
    sourceKey,
    wordpressId: field('wp:post_id').trim(),
    title,
    slug: slugOf(field('wp:post_name')),
    kind: kindOf(item.terms),
    status: statusOf(field('wp:status'), date?.instant ?? null, now),
    passwordProtected: field('wp:post_password') !== '',
    date,
    modifiedAt: instantFrom(field('wp:post_modified_gmt')),
    authorLogin: field('dc:creator').trim() || null,
    html,
    excerpt,
    categories: item.terms.filter(({ domain }) => domain !== 'post_tag'),
    tags: item.terms.filter(({ domain }) => domain === 'post_tag'),
    featuredAttachment: item.meta.get('_thumbnail_id')?.trim() || null,
    link: field('link').trim() || null,
  }
}

/** An <item> that is a file, or the sentence why it cannot be one. */
export function attachmentFrom(item: Item): WordPressAttachment | string {
  const field = (name: string) => item.fields.get(name) ?? ''
  const url = field('wp:attachment_url').trim() || field('guid').trim()
  const sourceKey = keyOf(item)
  if (!sourceKey || !URL.canParse(url)) return 'It has no address of a file.'
  const caption = wordsOfHtml(field('excerpt:encoded'))
  const title =
    wordsOfHtml(field('title')) || decodeURIComponentSafely(new URL(url).pathname.split('/').at(-1) ?? url)
  const tooLong = overlong(title, caption, [])
  if (tooLong) return tooLong
  const parent = field('wp:post_parent').trim()
  const credit = creditOf(caption) ?? statedCredit(item.meta)
  return {
    type: 'attachment',
    sourceKey,
    wordpressId: field('wp:post_id').trim(),
    title,
    slug: slugOf(field('wp:post_name')),
    url,
    parent: parent === '' || parent === '0' ? null : parent,
    date: wordPressDate(field('wp:post_date'), field('wp:post_date_gmt'), field('pubDate')),
    alt: (item.meta.get('_wp_attachment_image_alt') ?? '').trim(),
    credit,
    caption: caption !== '' && creditOf(caption) === null ? caption : null,
    link: field('link').trim() || null,
  }
}

/** The sentence for words that are longer than what the portal shows of them. */
function overlong(title: string, summary: string, terms: readonly WordPressTerm[]): string | null {
  if (title.length > longestName) return `Its title is longer than ${longestName} characters.`
  if (summary.length > longestProse) return `Its excerpt is longer than ${longestProse} characters.`
  const term = terms.find(({ name }) => name.length > longestName)
  return term ? `Its keyword “${term.name.slice(0, 80)}…” is longer than ${longestName} characters.` : null
}

/** Post meta that stories and files need; plug-ins add hundreds of others. */
export const wantedMeta = new Set([
  '_thumbnail_id',
  '_wp_attachment_image_alt',
  '_wp_attachment_metadata',
  '_media_credit',
  'media_credit',
])

function keyOf(item: Item): string | null {
  return item.fields.get('guid')?.trim() || item.fields.get('link')?.trim() || null
}

function slugOf(name: string): string | null {
  return decodeURIComponentSafely(name.trim()) || null
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function statusOf(status: string, instant: string | null, now: Date | undefined): WordPressPost['status'] {
  if (status === 'future') return 'scheduled'
  if (status === 'private') return 'private'
  if (status !== 'publish') return 'draft'
  return instant && now && instant > now.toISOString() ? 'scheduled' : 'published'
}

const kinds: [RegExp, ArticleKind][] = [
  [/press[\s-]?releases?|communiqu/i, 'press_release'],
  [/case[\s-]?stud/i, 'case_study'],
  [/\bblogs?\b/i, 'blog'],
  [/\breports?\b/i, 'report'],
  [/^publications?$/i, 'publication'],
]

/** WordPress has one kind of post; what it was for shows in its categories. */
function kindOf(terms: readonly WordPressTerm[]): ArticleKind {
  const names = terms.filter(({ domain }) => domain === 'category').map(({ name }) => name)
  return kinds.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'news'
}

/** Cameras and plug-ins leave the photographer in WordPress's own (PHP) form: s:6:"credit";s:8:"Jane Doe". */
function statedCredit(meta: ReadonlyMap<string, string>): string | null {
  const stated = meta.get('_media_credit') ?? meta.get('media_credit')
  if (stated?.trim()) return stated.trim()
  const found = /"credit";s:(\d{1,3}):"/.exec(meta.get('_wp_attachment_metadata') ?? '')
  if (!found) return null
  const rest = meta.get('_wp_attachment_metadata')?.slice(found.index + found[0].length) ?? ''
  return Buffer.from(rest).subarray(0, Number(found[1])).toString('utf8').trim() || null
}
