import { useLocale, useTranslations } from 'next-intl'
import { EventDate } from '@/components/events/event-date'
import { EventStatusMark } from '@/components/events/event-status'
import { useZoned } from '@/components/events/event-zone'
import { RegistrationMark } from '@/components/registrations/registration-mark'
import { EmptyState } from '@/components/ui/empty-state'
import { Row, Rows } from '@/components/ui/rows'
import { eventsPath } from '@/lib/events/paths'
import { whenText } from '@/lib/events/rules'
import { foreign } from '@/lib/i18n/translation'
import type { OwnRegistrationRow } from '@/lib/registrations/own/listing/queries'
import { registerPath } from '@/lib/registrations/paths'

type Props = { coming: OwnRegistrationRow[]; past: OwnRegistrationRow[] }

/** The meetings that somebody is coming to, and those that were. */
export function OwnRegistrations({ coming, past }: Props) {
  const t = useTranslations('registrations.list')
  const language = useLocale()
  if (coming.length + past.length === 0)
    return (
      <EmptyState title={t('none')} action={{ href: `/${language}${eventsPath()}`, label: t('events') }}>
        {t('noneText')}
      </EmptyState>
    )
  return (
    <>
      <h2>{t('coming')}</h2>
      {coming.length > 0 ? <List registrations={coming} /> : <p>{t('noneComing')}</p>}
      {past.length > 0 && (
        <>
          <h2>{t('past')}</h2>
          <List registrations={past} />
        </>
      )}
    </>
  )
}

function List({ registrations }: { registrations: OwnRegistrationRow[] }) {
  const t = useTranslations('registrations.list')
  const language = useLocale()
  const zoned = useZoned()
  return (
    <Rows>
      {registrations.map(({ event, state, reference }) => (
        <Row
          key={event.slug}
          href={`/${language}${registerPath(event.slug)}`}
          title={event.title}
          lang={foreign(event.language, language)}
          lead={<EventDate event={event} />}
          meta={[
            event.status !== 'scheduled' && <EventStatusMark status={event.status} />,
            <RegistrationMark key="state" state={state} />,
            zoned(whenText(event, language), event.timeZone),
            t('reference', { reference }),
          ]}
        />
      ))}
    </Rows>
  )
}
