import 'server-only'
import { isOfSite, oldPath, shortAddress } from '@/lib/import/plans/wordpress/addresses'
import type { Meaning } from '@/lib/import/plans/categories'
import type { Plan } from '@/lib/import/plan'
import type { Story } from '@/lib/import/plans/wordpress/site'
import { openingOf } from '@/lib/import/plans/wordpress/opening'
import type { ArticleRow } from '@/lib/import/records/article'
import { fromHtml, type FromHtml } from '@/lib/richtext/from-html'
import type { LinkTarget } from '@/lib/richtext/html/report'
import { richTextSchema } from '@/lib/richtext/schema'

/** The documents that each story names, by the story's key, in the order of its text. */
export type StoryDocuments = ReadonlyMap<string, string[]>

/** Drafts, private, password-protected and future stories stay unpublished. */
export function isPublic(story: Story, now: Date): boolean {
  return whyUnpublished(story, now) === null
}

/** In words for whoever runs the import; null when the story is public. */
export function whyUnpublished({ status, passwordProtected, date }: Story, now: Date): string | null {
  if (status === 'private') return 'it is private'
  if (passwordProtected) return 'it is protected by a password'
  if (status === 'draft') return 'it is a draft'
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString()
  const future =
    status === 'scheduled' || (date !== null && (date.instant ?? `${date.date}T${date.time}`) > tomorrow)
  return future ? 'it is dated in the future' : null
}

export type ReadStory = Omit<FromHtml, 'dropped' | 'images'>

/** The text of a story with its links led into the portal. What could not be kept is said. Null when it is too long. */
export function readStory(
  plan: Plan,
  story: Story,
  {
    language,
    baseUrl,
    link,
  }: { language: string; baseUrl: string | null; link: (href: string) => LinkTarget },
): ReadStory | null {
  const read = fromHtml(story.html, { base: story.link ?? baseUrl, language, resolve: { link } })
  const checked = richTextSchema.safeParse(read.doc)
  if (!checked.success) {
    plan.say(
      'error',
      story.place,
      `“${story.title}” was not taken over. ${checked.error.issues[0]?.message ?? ''}`.trim(),
    )
    return null
  }
  sayWhatIsMissing(plan, story, read, baseUrl)
  return { doc: read.doc, links: read.links }
}

function sayWhatIsMissing(
  plan: Plan,
  story: Story,
  { links, images, dropped }: FromHtml,
  baseUrl: string | null,
): void {
  const warn = (reason: string) => plan.say('warning', story.place, `“${story.title}”: ${reason}`)
  for (const { what, where } of dropped) warn(`left out: ${what}${where ? ` (after “${where}”)` : ''}.`)
  if (images.length > 0)
    warn(`${images.length} pictures are not in the portal; their places in the text are kept.`)
  for (const { to, href } of links) {
    if (to === 'elsewhere' && isOfSite(href, baseUrl))
      warn(`the link to ${href} leads to the old site, whose export does not have it.`)
  }
}

type Around = {
  language: string
  baseUrl: string | null
  now: Date
  meanings: ReadonlyMap<string, Meaning>
  authors: ReadonlyMap<string, string>
  documentIds: string[]
}

export function rowOf(story: Story, { doc }: ReadStory, around: Around): ArticleRow {
  const { language, now, documentIds } = around
  const terms = [...story.categories, ...story.tags]
  const meanings = terms.map(({ domain, nicename }) => around.meanings.get(`${domain}:${nicename}`) ?? {})
  const author = story.authorLogin === null ? undefined : around.authors.get(story.authorLogin)
  const addresses = [story.link, shortAddress(story.wordpressId, around.baseUrl)]
  return {
    language,
    title: story.title || openingOf(doc, language, 120),
    summary: story.excerpt || openingOf(doc, language, 300),
    body: doc,
    published: isPublic(story, now),
    kind: story.kind,
    publishedOn: story.date ? new Date(story.date.date) : null,
    publishedOnPrecision: 'day',
    projectId: meanings.find(({ projectId }) => projectId)?.projectId ?? null,
    cityIds: unique(meanings.map(({ cityId }) => cityId)),
    themeIds: unique(meanings.map(({ themeId }) => themeId)),
    documentIds,
    authorIds: author ? [author] : [],
    slug: story.slug,
    oldPaths: unique(addresses.map((address) => oldPath(address) ?? undefined)),
    writtenAt: writtenAt(story, now),
  }
}

/** When the words became what they are: not before the story's own date, and never in the future. */
function writtenAt({ date, modifiedAt }: Story, now: Date): Date | null {
  if (!date?.instant) return null
  const last = modifiedAt && modifiedAt > date.instant ? modifiedAt : date.instant
  return new Date(last) < now ? new Date(last) : null
}

function unique(ids: (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))]
}
