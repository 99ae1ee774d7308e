import { useLocale, useTranslations } from 'next-intl'
import { Talks } from '@/components/events/agenda-talks'
import { DocumentLine } from '@/components/events/document-line'
import { RichText } from '@/components/richtext/rich-text'
import type { AgendaSession as Session } from '@/lib/events/sessions/queries'
import { foreign } from '@/lib/i18n/translation'
import type { RichTextLinks } from '@/lib/richtext/links'

/** How many places sessions have left, by their ids. */
export type SessionPlaces = ReadonlyMap<string, number>

type Props = {
  session: Session
  links: RichTextLinks
  /** The speakers of its only talk stand beside it. */
  beside?: boolean
  /** By the ids of sessions, where the reader may pick them. */
  placesLeft?: SessionPlaces | undefined
}

/** A session as its title, what it is about, and the talks in it; an item, such as a break, as its title alone. */
export function AgendaSession({ session, links, beside = false, placesLeft }: Props) {
  const lang = foreign(session.language, useLocale())
  const { kind, title, summary, body, talks } = session
  if (kind === 'item')
    return (
      <span className="meta" lang={lang}>
        {title}
      </span>
    )
  return (
    <>
      <div lang={lang}>
        <b>{[session.number, title].filter((part) => part !== null).join(' ')}</b>
        {summary && <p>{summary}</p>}
        {body && (
          <div className="prose">
            <RichText doc={body} links={links} />
          </div>
        )}
      </div>
      <Room session={session} left={placesLeft?.get(session.id)} />
      <Talks talks={talks} session={title} silent={beside} />
      <Findings session={session} links={links} />
      <Result session={session} />
    </>
  )
}

function Room({ session: { placeName, track }, left }: { session: Session; left: number | undefined }) {
  const t = useTranslations('registrations.breakOuts')
  const room = [track, placeName].filter(Boolean).join(', ')
  const known = [room, left !== undefined && t('left', { count: left })].filter(Boolean).join(' · ')
  return known && <span className="meta">{known}</span>
}

function Findings({ session: { findings, language }, links }: Pick<Props, 'session' | 'links'>) {
  const t = useTranslations('events')
  const lang = foreign(language, useLocale())
  if (!findings) return null
  return (
    <>
      <p className="meta">{t('agenda.findings')}</p>
      <div className="prose" lang={lang}>
        <RichText doc={findings} links={links} />
      </div>
    </>
  )
}

function Result({ session: { result } }: { session: Session }) {
  const t = useTranslations('events')
  if (!result) return null
  return (
    <p>
      {t('agenda.result')} <DocumentLine document={result} />
    </p>
  )
}
