import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import type { EventFields } from '@/components/events/desk/event-fields'
import { Select } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { TimeField } from '@/components/forms/time-field'
import type { EventOptions } from '@/lib/events/desk/options/queries'
import { EventKind, EventPrecision } from '@/prisma/generated/enums'

type Props = {
  field: EventFields
  options: EventOptions
  /** Whether a change of the time is told to anybody. */
  told: boolean
}

/** What kind of meeting it is, whose, and when. */
export function EventTimeFields({ field, options, told }: Props) {
  const t = useTranslations('eventsDesk')
  const kinds = useTranslations('events.kinds')
  const zones = options.zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  return (
    <FieldSet legend={t('groups.time')}>
      <Select {...field.one('kind')} choices={valueChoices(EventKind, kinds)} />
      <Select {...field.one('groupId')} none={t('rows.none')} choices={options.groups} />
      {told && <p className="hint">{t('hints.moveTold')}</p>}
      <TimeField {...field.time('startsAt')} />
      <TimeField {...field.time('endsAt')} />
      <Select {...field.one('timeZone')} choices={zones} />
      <Select
        {...field.one('precision')}
        choices={valueChoices(EventPrecision, (precision) => t(`precisions.${precision}`))}
      />
    </FieldSet>
  )
}
