import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import type { EventFields } from '@/components/events/desk/event-fields'
import { Checkbox } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { TimeField } from '@/components/forms/time-field'
import { RegistrationAccess } from '@/prisma/generated/enums'

/** Who may come and how they say so, and what is kept of them. */
export function EventRegistrationFields({ field }: { field: EventFields }) {
  const t = useTranslations('eventsDesk')
  return (
    <>
      <FieldSet legend={t('groups.registration')}>
        <Select
          {...field.one('registration')}
          choices={valueChoices(RegistrationAccess, (access) => t(`access.${access}`))}
        />
        <TimeField {...field.time('registrationOpensAt')} />
        <TimeField {...field.time('registrationClosesAt')} />
        <TextField {...field.one('capacity')} inputMode="numeric" />
        <Checkbox {...field.box('waitingList')} />
        <TextField {...field.one('acceptHours')} optional inputMode="numeric" />
        <Checkbox {...field.box('approvalNeeded')} />
        <TextField {...field.one('reminderHours')} optional />
        <TextField {...field.one('registrationUrl')} optional type="url" />
      </FieldSet>
      <FieldSet legend={t('groups.privacy')}>
        <Checkbox {...field.box('participantsListed')} />
        <TextField {...field.one('retentionDays')} optional inputMode="numeric" />
      </FieldSet>
    </>
  )
}
