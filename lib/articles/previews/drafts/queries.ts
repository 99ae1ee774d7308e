import 'server-only'
import { documentSelect, toDocument, type ArticleDocument } from '@/lib/articles/record/queries'
import type { ArticleRelations } from '@/lib/articles/relations/rules'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { publishedWith } from '@/lib/documents/enclosed/policy'
import { filePath } from '@/lib/documents/paths'
import { obtainable } from '@/lib/documents/policy'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { DocumentKind } from '@/prisma/generated/enums'

type Looking = { viewer: Viewer; token?: string }

type DraftDocument = ArticleDocument & { kind: DocumentKind; mediaType: string; bytes: number; file: string }

const file = { select: { mediaType: true, size: true, originalName: true } } as const

/** Documents of a draft that are to be published with it: they have no page yet, but their file can be looked at. */
export async function loadDrafts(
  { documentIds, partnerId }: ArticleRelations,
  language: string,
  { viewer, token }: Looking,
): Promise<DraftDocument[]> {
  const documents = await db.document.findMany({
    where: { AND: [{ id: { in: documentIds }, ...publishedWith(partnerId) }, obtainable(viewer)] },
    select: {
      ...documentSelect,
      translations: { select: { language: true, title: true } },
      currentVersion: { select: { file } },
    },
  })
  return documents.flatMap(({ currentVersion, ...document }) => {
    if (!currentVersion) return []
    const { mediaType, size, originalName } = currentVersion.file
    const address = withToken(filePath(document.id, originalName), token)
    const about = { kind: document.kind, mediaType, bytes: size, file: address }
    return [{ ...toDocument(document, language), ...about }]
  })
}

/** The same where the text names them. */
export function linksTo(drafts: readonly DraftDocument[]): NonNullable<RichTextLinks['documents']> {
  return Object.fromEntries(
    drafts.map(({ id, title, file: href, mediaType, bytes }) => {
      return [id, { title, href, file: { pages: 0, mediaType, bytes } }]
    }),
  )
}

type Addresses = { src: string; srcSet?: string; avif?: string | null }

/** A picture whose addresses carry the link by which the draft is read. */
export function opened<Shown extends Addresses | null>(picture: Shown, { token }: Looking): Shown {
  if (!picture || !token) return picture
  const { src, srcSet, avif } = picture
  const all = (set: string) => set.replace(/\S+(?= \d+w)/g, (address) => withToken(address, token))
  return {
    ...picture,
    src: withToken(src, token),
    ...(srcSet !== undefined && { srcSet: all(srcSet) }),
    ...(avif && { avif: all(avif) }),
  }
}

export function openedLinks(links: RichTextLinks, looking: Looking): RichTextLinks {
  const images = Object.entries(links.images ?? {}).map(([id, image]) => [id, opened(image, looking)])
  return { ...links, images: Object.fromEntries(images) as NonNullable<RichTextLinks['images']> }
}

function withToken(address: string, token: string | undefined): string {
  return token ? `${address}?preview=${token}` : address
}
