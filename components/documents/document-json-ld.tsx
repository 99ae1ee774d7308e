import { JsonLd, some } from '@/components/layout/json-ld'
import type { DocumentRecord } from '@/lib/documents/record/queries'
import { licenceOf, schemaType } from '@/lib/documents/rules'
import type { Portal } from '@/lib/portal/queries'

type Props = { document: DocumentRecord; url: string; portal: Portal }

/** schema.org PresentationDigitalDocument for slides, Report or DigitalDocument for everything else. */
export function DocumentJsonLd({ document, url, portal }: Props) {
  const { kind, people, file, licence, doi, deliverableNumber, cities, themes, presentations } = document
  return (
    <JsonLd
      data={{
        '@type': schemaType(kind),
        '@id': url,
        name: document.title,
        description: document.summary || undefined,
        url,
        inLanguage: file.language,
        datePublished: document.issuedOn?.date,
        license: licence ? (licenceOf(licence).url ?? licence) : undefined,
        reportNumber: schemaType(kind) === 'Report' ? (deliverableNumber ?? undefined) : undefined,
        sameAs: doi ? `https://doi.org/${doi}` : undefined,
        author: some(people.map(({ name }) => ({ '@type': 'Person', name }))),
        publisher: { '@type': 'Organization', name: portal.name, url: portal.url },
        about: some(themes.map(({ name }) => ({ '@type': 'Thing', name }))),
        spatialCoverage: some(cities.map(({ name }) => ({ '@type': 'City', name }))),
        recordedAt: some(presentations.map(({ event }) => ({ '@type': 'Event', name: event.title }))),
        encoding: encodingOf(file, portal),
      }}
    />
  )
}

function encodingOf(file: DocumentRecord['file'], portal: Portal) {
  return {
    '@type': 'MediaObject',
    contentUrl: `${portal.url}${file.href}`,
    encodingFormat: file.mediaType,
    contentSize: String(file.bytes),
  }
}
