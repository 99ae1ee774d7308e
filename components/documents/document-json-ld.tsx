import { JsonLd } from '@/components/layout/json-ld'
import type { DocumentRecord } from '@/lib/documents/queries'
import type { Portal } from '@/lib/portal/queries'

type Props = { document: DocumentRecord; url: string; portal: Portal }

/** schema.org PresentationDigitalDocument for slides, DigitalDocument for everything else. */
export function DocumentJsonLd({ document, url, portal }: Props) {
  const { file } = document
  return (
    <JsonLd
      data={{
        '@type': document.kind === 'slides' ? 'PresentationDigitalDocument' : 'DigitalDocument',
        name: document.title,
        description: document.summary || undefined,
        url,
        inLanguage: file?.language ?? document.language,
        datePublished: document.issuedOn?.date,
        license: document.licence ?? undefined,
        author: document.speakers.map(({ name }) => ({ '@type': 'Person', name })),
        publisher: { '@type': 'Organization', name: portal.name, url: portal.url },
        encoding: file
          ? {
              '@type': 'MediaObject',
              contentUrl: `${portal.url}${file.href}`,
              encodingFormat: file.mediaType,
              contentSize: String(file.bytes),
            }
          : undefined,
      }}
    />
  )
}
