import 'server-only'
import { findName } from '@/lib/import/directory'
import type { Identities } from '@/lib/import/identities'
import type { Plan } from '@/lib/import/plan'
import { oldPath } from '@/lib/import/plans/wordpress/addresses'
import { isPublic, type StoryDocuments } from '@/lib/import/plans/wordpress/stories'
import type { Attachment, Site, Story } from '@/lib/import/plans/wordpress/site'
import { plannedDocument } from '@/lib/import/records/document'
import type { DocumentKind } from '@/prisma/generated/enums'

/** Pictures become no documents: an image is a noun of its own, with credit and focal point. */
export function isPicture({ url }: Pick<Attachment, 'url'>): boolean {
  return /\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|avif|heic|ico)$/i.test(new URL(url).pathname)
}

/** The files of a site as documents, each with the stories that it belongs to. */
export async function planDocuments(
  plan: Plan,
  identities: Identities,
  site: Site,
  { language, linked }: { language: string; linked: StoryDocuments },
): Promise<void> {
  for (const attachment of site.attachments.filter((one) => !isPicture(one))) {
    const { sourceKey: key, place } = attachment
    const id = identities.idOf('document', key)
    const stories = storiesOf(attachment, id, site, linked)
    const found = (await plan.media?.find(attachment.url)) ?? null
    const row = rowOf(plan, attachment, language, isPublished(attachment, stories, plan.now))
    const missing = {
      name: row.expectedName,
      document: row.title,
      stories: stories.map(({ title }) => title),
    }
    plan.add(identities, {
      ...plannedDocument({ key, id, place }, row, found),
      ...(found ? {} : { missing }),
    })
  }
}

function rowOf(plan: Plan, attachment: Attachment, language: string, published: boolean) {
  const { title, date, url, slug, link } = attachment
  const oldPaths = [oldPath(link), oldPath(url)].filter((path) => path !== null)
  return {
    language,
    title,
    summary: attachment.caption ?? '',
    published,
    kind: kindOf(attachment),
    issuedOn: date ? new Date(date.date) : null,
    issuedOnPrecision: 'day' as const,
    expectedName: nameOf(url),
    originalUrl: url,
    speakerIds: speakersOf(plan, title),
    slug,
    oldPaths: [...new Set(oldPaths)],
  }
}

/** Those that name the file in their text, and the one that it was uploaded to. */
function storiesOf({ parent }: Attachment, id: string, site: Site, linked: StoryDocuments): Story[] {
  return site.stories.filter(
    ({ sourceKey, wordpressId }) => wordpressId === parent || linked.get(sourceKey)?.includes(id),
  )
}

/** A file is as public as the stories it belongs to; one that was never attached to any was public by its address. */
function isPublished({ parent }: Attachment, stories: readonly Story[], now: Date): boolean {
  if (stories.length === 0) return parent === null
  return stories.some((story) => isPublic(story, now))
}

const kinds: [RegExp, DocumentKind][] = [
  [/\bfact\s?sheets?\b/i, 'factsheet'],
  [/\bagenda\b/i, 'agenda'],
  [/\bminutes\b/i, 'minutes'],
  [/\b(?:deliverable|D\d+\.\d+)\b/, 'deliverable'],
  [/\b(?:guide|guidelines|handbook|manual)\b/i, 'guide'],
  [/\bbooklet\b/i, 'booklet'],
  [/\breport\b/i, 'report'],
]

function kindOf({ title, url }: Attachment): DocumentKind {
  const { pathname } = new URL(url)
  if (/^(?:slides?|presentation)\b/i.test(title) || /\.(?:pptx?|pps|odp|key)$/i.test(pathname))
    return 'slides'
  if (/\/(?:slides?|presentations?)\//i.test(pathname)) return 'slides'
  return kinds.find(([pattern]) => pattern.test(title))?.[1] ?? 'other'
}

/** The people behind "Slides: Adriaan Slob and Tess Tjokrodikromo", as far as the portal has them already. */
function speakersOf(plan: Plan, title: string): string[] {
  const [, names] = /^(?:slides?|presentation)\s*(?::|by|of|–|-)\s*(.+)$/i.exec(title) ?? []
  const ids = (names ?? '')
    .split(/\s+(?:and|&)\s+|\s*[,;]\s*/)
    .map((name) => findName(plan.directory.people, name))
  return [...new Set(ids.filter((id) => id !== null))]
}

function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
