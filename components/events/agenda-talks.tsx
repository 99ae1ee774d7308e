import { Fragment } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { DocumentLine } from '@/components/events/document-line'
import { PersonName } from '@/components/people/person-name'
import type { Speaker, Talk as TalkRecord } from '@/lib/events/sessions/queries'
import { foreign } from '@/lib/i18n/translation'

type Props = {
  talks: TalkRecord[]
  /** Title of their session, which its only talk need not repeat. */
  session: string
  /** Leaves the speakers out where they stand elsewhere. */
  silent: boolean
}

/** The talks of a session under it. */
export function Talks({ talks, session, silent }: Props) {
  if (talks.length === 0) return null
  return (
    <ul className="plain">
      {talks.map((talk) => (
        <li key={talk.id}>
          <Talk talk={talk.title === session ? { ...talk, title: '' } : talk} />
          {!silent && talk.speakers.length > 0 && (
            <span className="meta">
              <Speakers speakers={talk.speakers} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What a talk is called, and its slides. */
export function Talk({ talk }: { talk: TalkRecord }) {
  const language = useLocale()
  return (
    <>
      {talk.title && <span lang={foreign(talk.language, language)}>{talk.title}</span>}
      {talk.slides.map((document) => (
        <div key={document.slug}>
          <DocumentLine document={document} />
        </div>
      ))}
    </>
  )
}

/** Who speaks, with the affiliation of that day; a part other than speaking is said. */
export function Speakers({ speakers }: { speakers: Speaker[] }) {
  const t = useTranslations('events')
  return speakers.map(({ role, affiliation, ...speaker }, index) => (
    <Fragment key={index}>
      {index > 0 && '; '}
      <PersonName of={speaker} />
      {affiliation && `, ${affiliation}`}
      {role !== 'speaker' && ` (${t(`roles.${role}`)})`}
    </Fragment>
  ))
}
