import { useLocale, useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { ClockField } from '@/components/events/desk/clock-field'
import { Checkbox } from '@/components/forms/choices'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import {
  cancelEventAction,
  copyEventAction,
  makeSeriesAction,
  moveEventAction,
  resumeEventAction,
} from '@/lib/events/changes/actions'
import { lastTyped } from '@/lib/events/desk/rules'
import type { EventOverview } from '@/lib/events/overview/queries'
import { patterns } from '@/lib/events/series/rules'
import { EventPrecision } from '@/prisma/generated/enums'

type Props = { id: string; name: string; overview: EventOverview }

/** Other times for a meeting: moved, copied, repeated, or none at all. */
export function EventDates(props: Props) {
  const { status } = props.overview
  const ahead = isAhead(props.overview)
  return (
    <>
      {status !== 'cancelled' && <Move {...props} />}
      <Copy {...props} />
      <Series {...props} />
      {status === 'cancelled' && <Resume {...props} />}
      {status !== 'cancelled' && ahead && <Cancel {...props} />}
    </>
  )
}

function Move({ id, name, overview }: Props) {
  const t = useTranslations('eventsDesk')
  const language = useLocale()
  const { version, timeZone, precision } = overview
  return (
    <section>
      <h2>{t('dates.move')}</h2>
      <p>{t('dates.moveHint')}</p>
      <Form action={moveEventAction} hidden={{ id, version, language }} label={t('dates.move')}>
        <ClockField name="startsAt" label={t('fields.startsAt')} at={overview.startsAt} timeZone={timeZone} />
        <ClockField name="endsAt" label={t('fields.endsAt')} at={lastTyped(overview)} timeZone={timeZone} />
        <Select
          name="precision"
          label={t('fields.precision')}
          value={precision}
          choices={valueChoices(EventPrecision, (value) => t(`precisions.${value}`))}
        />
        <Reason name="reason" />
        <div className="actions">
          <button className="btn quiet">{t('dates.moveButton', { name })}</button>
        </div>
      </Form>
    </section>
  )
}

function Reason({ name }: { name: string }) {
  const t = useTranslations('eventsDesk.dates')
  return <TextArea name={name} label={t('reason')} hint={t('reasonHint')} rows={3} optional />
}

function Copy({ id, overview }: Props) {
  const t = useTranslations('eventsDesk.dates')
  const language = useLocale()
  return (
    <section>
      <h2>{t('copy')}</h2>
      <p>{t('copyHint')}</p>
      <Form action={copyEventAction} hidden={{ id, language }} label={t('copy')}>
        <ClockField name="copyStartsAt" label={t('copyStarts')} at={null} timeZone={overview.timeZone} />
        <div className="actions">
          <button className="btn quiet">{t('copyButton')}</button>
        </div>
      </Form>
    </section>
  )
}

function Series({ id, overview }: Props) {
  const t = useTranslations('eventsDesk.dates')
  const language = useLocale()
  const { series, version } = overview
  return (
    <section>
      <h2>{t('series')}</h2>
      {series ? (
        <p>{t('inSeries', { count: series.meetings, rule: series.recurrence })}</p>
      ) : (
        <>
          <p>{t('seriesHint')}</p>
          <Form action={makeSeriesAction} hidden={{ id, version, language }} label={t('series')}>
            <Select
              name="pattern"
              label={t('pattern')}
              choices={patterns.map((value) => ({ value, label: t(`patterns.${value}`) }))}
            />
            <TextField name="interval" label={t('interval')} value="1" inputMode="numeric" />
            <TextField name="count" label={t('count')} value="6" inputMode="numeric" />
            <Checkbox name="published" label={t('published')} />
            <div className="actions">
              <button className="btn quiet">{t('seriesButton')}</button>
            </div>
          </Form>
        </>
      )}
    </section>
  )
}

function Cancel({ id, name, overview }: Props) {
  const t = useTranslations('eventsDesk.dates')
  const language = useLocale()
  const { version, places, waiting, pending } = overview
  return (
    <details className="unfold trash">
      <summary>{t('cancel')}</summary>
      <Form action={cancelEventAction} hidden={{ id, version, language }} label={t('cancel')}>
        <p>{t('cancelHint', { count: places + waiting + pending })}</p>
        <Reason name="cancelReason" />
        <div className="actions">
          <button className="btn">{t('cancelButton', { name })}</button>
        </div>
      </Form>
    </details>
  )
}

function Resume({ id, name, overview }: Props) {
  const t = useTranslations('eventsDesk.dates')
  const language = useLocale()
  return (
    <section>
      <h2>{t('resume')}</h2>
      {isAhead(overview) && <p>{t('resumeHint')}</p>}
      <Form
        action={resumeEventAction}
        hidden={{ id, version: overview.version, language }}
        label={t('resume')}
      >
        <div className="actions">
          <button className="btn quiet">{t('resumeButton', { name })}</button>
        </div>
      </Form>
    </section>
  )
}

function isAhead({ endsAt }: Props['overview']): boolean {
  return endsAt > new Date()
}
