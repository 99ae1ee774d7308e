import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { ArticleRows } from '@/components/articles/article-rows'
import { DocumentRows } from '@/components/documents/document-rows'
import { PersonEvents } from '@/components/people/person-events'
import { PersonQuotes } from '@/components/people/person-quotes'
import { PersonTalks } from '@/components/people/person-talks'
import { Section } from '@/components/ui/section'
import type { ArticleRow } from '@/lib/articles/queries'
import type { DocumentRow } from '@/lib/documents/queries'
import type { PersonEvent } from '@/lib/people/events/queries'
import type { PersonQuote } from '@/lib/people/quotes/queries'
import type { PersonTalk } from '@/lib/people/talks/queries'

type Props = {
  talks: PersonTalk[]
  documents: DocumentRow[]
  /** Stories that the person wrote, and those by others that name them. */
  written: ArticleRow[]
  named: ArticleRow[]
  quotes: PersonQuote[]
  events: PersonEvent[]
}

/** What somebody said, wrote and does; what there is nothing of is left out. */
export function PersonSections({ talks, documents, written, named, quotes, events }: Props) {
  const t = useTranslations('people')
  const all: { id: 'talks' | 'documents' | 'written' | 'quotes' | 'named' | 'events'; rows: ReactNode }[] = [
    { id: 'talks', rows: talks.length > 0 && <PersonTalks talks={talks} /> },
    { id: 'documents', rows: documents.length > 0 && <DocumentRows documents={documents} /> },
    { id: 'written', rows: written.length > 0 && <ArticleRows articles={written} /> },
    { id: 'quotes', rows: quotes.length > 0 && <PersonQuotes quotes={quotes} /> },
    { id: 'named', rows: named.length > 0 && <ArticleRows articles={named} /> },
    { id: 'events', rows: events.length > 0 && <PersonEvents events={events} /> },
  ]
  return all
    .filter(({ rows }) => rows !== false)
    .map(({ id, rows }) => (
      <Section key={id} id={id} title={t(`sections.${id}`)}>
        {rows}
      </Section>
    ))
}
