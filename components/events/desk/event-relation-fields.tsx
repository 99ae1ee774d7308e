import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import type { EventFields, EventWords } from '@/components/events/desk/event-fields'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { LinkRows } from '@/components/forms/link-rows'
import { TimeField } from '@/components/forms/time-field'
import type { DocumentOption, EventOptions } from '@/lib/events/desk/options/queries'
import type { DeskEvent } from '@/lib/events/desk/queries'
import { EventDocumentRole, EventPartnerRole, EventPersonRole } from '@/prisma/generated/enums'

type Props = { field: EventFields; options: EventOptions; event: DeskEvent | undefined }

/** What is enclosed, who stands behind it, what it belongs to, and what is left of it. */
export function EventRelationFields({ field, options, event }: Props) {
  const t = useTranslations('eventsDesk')
  const desk = useTranslations('desk')
  return (
    <>
      <DocumentRows options={options} event={event} />
      <PeopleRows options={options} event={event} />
      <FieldSet legend={desk('record.relations')}>
        <Checkboxes {...field.many('themeIds')} optional long choices={options.themes} />
        <Checkboxes {...field.many('projectIds')} optional long choices={options.projects} />
        <Select {...field.one('imageId')} optional none={t('rows.none')} choices={options.images} />
      </FieldSet>
      <FieldSet legend={t('groups.afterwards')}>
        <TextField {...field.one('recordingUrl')} optional type="url" />
        <TimeField {...field.time('slidesShownAt')} optional />
      </FieldSet>
    </>
  )
}

function DocumentRows({ options, event }: Omit<Props, 'field'>) {
  const t = useTranslations('eventsDesk')
  const rows = (event?.documents ?? []).map(({ document, ...row }) => ({
    ...row,
    label: documentText(t, document),
  }))
  return (
    <LinkRows
      name="document"
      legend={t('relations.documents')}
      hint={t('hints.documents')}
      rows={rows}
      choices={options.documents.map((document) => ({ ...document, label: documentText(t, document) }))}
      roles={valueChoices(EventDocumentRole, (role) => t(`documentRoles.${role}`))}
      usual={EventDocumentRole.agenda}
      words={linkWords(t, 'document')}
    />
  )
}

function PeopleRows({ options, event }: Omit<Props, 'field'>) {
  const t = useTranslations('eventsDesk')
  const roles = useTranslations('events.people')
  return (
    <>
      <LinkRows
        name="partner"
        legend={t('relations.partners')}
        hint={t('hints.rows')}
        rows={event?.partners ?? []}
        choices={options.partners}
        roles={valueChoices(EventPartnerRole, (role) => t(`partnerRoles.${role}`))}
        usual={EventPartnerRole.host}
        words={linkWords(t, 'partner')}
      />
      <LinkRows
        name="person"
        legend={t('relations.people')}
        rows={event?.people ?? []}
        choices={options.people}
        roles={valueChoices(EventPersonRole, roles)}
        usual={EventPersonRole.contact}
        words={linkWords(t, 'person')}
      />
    </>
  )
}

/** A document with who may see it. */
export function documentText(t: EventWords, { label, visibility, draft }: DocumentOption): string {
  return t('documentLabel', {
    title: label,
    visibility: t(`visibility.${visibility}`),
    draft: draft ? 'yes' : 'no',
  })
}

/** What rows of tied records say; a meeting has a place of its own, so that rows have an order instead. */
export function linkWords(t: EventWords, record: 'partner' | 'person' | 'document') {
  return {
    record: t(`rows.${record}`),
    role: t('rows.role'),
    place: t('rows.order'),
    none: t('rows.none'),
    remove: t('rows.remove'),
  }
}
