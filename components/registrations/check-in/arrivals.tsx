import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { clockText } from '@/lib/events/rules'
import { checkInAction } from '@/lib/registrations/check-in/actions'
import type { Arrival, Door } from '@/lib/registrations/check-in/queries'

/** Everybody who is expected, by name. Both buttons stand in each row; the one that would change nothing is hidden. */
export function Arrivals({ door, q }: { door: Door; q: string | undefined }) {
  const t = useTranslations('checkIn')
  const { eventId, arrivals, expected, timeZone } = door
  if (expected === 0) return <p>{t('nobody')}</p>
  if (arrivals.length === 0) return <p>{t('nobodyFound', { q: q ?? '' })}</p>
  return (
    <Form action={checkInAction} hidden={{ eventId }} label={t('list')} className="arrivals">
      <ul className="rows">
        {arrivals.map((arrival) => (
          <Row key={arrival.id} arrival={arrival} timeZone={timeZone} />
        ))}
      </ul>
    </Form>
  )
}

function Row({ arrival, timeZone }: { arrival: Arrival; timeZone: string }) {
  const t = useTranslations('checkIn')
  const language = useLocale()
  const { id, reference, name, organisation, attendedAt } = arrival
  return (
    <li data-id={id} data-reference={reference} data-name={name} data-there={attendedAt ? '' : undefined}>
      <div>
        <strong>{name}</strong>
        <p className="meta">{[organisation, reference].filter(Boolean).join(' · ')}</p>
      </div>
      <p className="meta" data-since="">
        {attendedAt ? t('since', { time: clockText(attendedAt, timeZone, language) }) : ''}
      </p>
      <button
        className="btn"
        name="there"
        value={id}
        hidden={attendedAt !== null}
        aria-label={t('checkInName', { name })}
      >
        {t('checkIn')}
      </button>
      <button
        className="btn quiet"
        name="gone"
        value={id}
        hidden={attendedAt === null}
        aria-label={t('undoName', { name })}
      >
        {t('undo')}
      </button>
    </li>
  )
}
