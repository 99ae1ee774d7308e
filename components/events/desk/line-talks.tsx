import { useLocale, useTranslations } from 'next-intl'
import { OrderButtons } from '@/components/events/desk/order-buttons'
import { deskEventPath } from '@/lib/events/paths'
import { orderTalkAction } from '@/lib/events/sessions/desk/actions'
import type { DeskLine, DeskTalk } from '@/lib/events/sessions/desk/queries'

type Props = { eventId: string; shown: string; line: DeskLine }

/** The contributions of a session, to be opened and put in order. */
export function LineTalks({ eventId, shown, line }: Props) {
  const t = useTranslations('eventsDesk.talks')
  const language = useLocale()
  const { talks } = line
  const to = (talk: string) =>
    `/${language}${deskEventPath(eventId, 'agenda', { line: line.id, talk, language: shown })}`
  return (
    <section>
      <h2>{t('title')}</h2>
      {talks.length === 0 && <p>{t('empty')}</p>}
      <ol className="order-list">
        {talks.map((talk, index) => {
          const name = talkName(t, talk, index + 1)
          return (
            <li key={talk.id}>
              <a href={to(talk.id)}>{name}</a>
              {talks.length > 1 && (
                <OrderButtons
                  action={orderTalkAction}
                  hidden={{ eventId, id: talk.id, language: shown }}
                  name={name}
                  first={index === 0}
                  last={index === talks.length - 1}
                />
              )}
            </li>
          )
        })}
      </ol>
      <p>
        <a className="btn quiet" href={to('new')}>
          {t('new')}
        </a>
      </p>
    </section>
  )
}

/** What a contribution is called; one without a title goes by who speaks. */
export function talkName(
  t: ReturnType<typeof useTranslations<'eventsDesk.talks'>>,
  { title, speakers }: DeskTalk,
  number: number,
): string {
  return title || speakers.map(({ label }) => label).join(', ') || t('label', { number })
}
