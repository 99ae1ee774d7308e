import { useLocale, useTranslations } from 'next-intl'
import { RecordForm } from '@/components/desk/record-form'
import { languageName } from '@/components/desk/language-name'
import { eventFields, eventLabels, type EventFields } from '@/components/events/desk/event-fields'
import { EventRegistrationFields } from '@/components/events/desk/event-registration-fields'
import { EventRelationFields } from '@/components/events/desk/event-relation-fields'
import { EventTimeFields } from '@/components/events/desk/event-time-fields'
import { EventPlaceFields } from '@/components/events/desk/event-place-fields'
import { Radios } from '@/components/forms/choices'
import { TextArea, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { RichTextField } from '@/components/richtext-editor/rich-text-field'
import type { TypedFields } from '@/lib/desk/typed'
import { addEventAction, saveEventAction } from '@/lib/events/desk/actions'
import type { EventOptions } from '@/lib/events/desk/options/queries'
import type { DeskEvent } from '@/lib/events/desk/queries'
import { deskEventPath } from '@/lib/events/paths'
import type { RichText } from '@/lib/richtext/nodes'

type Props = {
  /** The language of the texts. */
  shown: string
  options: EventOptions
  /** What a new one begins with. */
  usual?: TypedFields
  /** Absent for a new one. */
  event?: DeskEvent
}

/** What the desk can say of a meeting: its texts in one language, and everything else. */
export function EventForm({ shown, options, usual = {}, event }: Props) {
  const t = useTranslations('eventsDesk')
  const fields = event?.fields ?? usual
  const field = eventFields(t, fields, event?.offsets)
  const words = { label: t('formLabel'), fields: eventLabels(t, fields), values: namesOf(options) }
  return (
    <RecordForm
      action={event ? saveEventAction : addEventAction}
      {...{ shown, record: event?.record, fields: event?.fields, body: event?.body, words }}
      buttons={event && <PreviewLink event={event} shown={shown} />}
    >
      <EventTexts field={field} shown={shown} body={event?.body ?? null} />
      <EventTimeFields field={field} options={options} told={event !== undefined} />
      <EventPlaceFields field={field} options={options} />
      <EventRegistrationFields field={field} />
      <EventRelationFields field={field} options={options} event={event} />
      {event?.following ? <Scope following={event.following} /> : null}
    </RecordForm>
  )
}

/** What values of lists are called, for telling what somebody else chose meanwhile. */
function namesOf({ zones: _, ...lists }: EventOptions): Record<string, string> {
  return Object.fromEntries(
    Object.values(lists)
      .flat()
      .map(({ value, label }) => [value, label]),
  )
}

function EventTexts({ field, shown, body }: { field: EventFields; shown: string; body: RichText | null }) {
  const t = useTranslations('eventsDesk')
  const desk = useTranslations('desk')
  return (
    <FieldSet legend={desk('record.texts', { language: languageName(shown, useLocale()) })}>
      <TextField {...field.one('title')} lang={shown} maxLength={300} />
      <TextArea {...field.one('summary')} optional rows={3} lang={shown} />
      <RichTextField name="body" label={t('fields.body')} optional value={body} language={shown} />
      <TextField {...field.one('host')} optional lang={shown} />
      <TextField {...field.one('priceNote')} optional lang={shown} />
      <TextArea {...field.one('accessProvision')} optional rows={2} lang={shown} />
    </FieldSet>
  )
}

/** A draft is saved before it is looked at; what is public already is looked at as it is. */
function PreviewLink({ event, shown }: { event: DeskEvent; shown: string }) {
  const t = useTranslations('eventsDesk.preview')
  const language = useLocale()
  const { id, texts } = event.record
  if (!texts.some((text) => text.language === shown && text.published))
    return (
      <button className="btn quiet" name="preview" value="on">
        {t('button')}
      </button>
    )
  return (
    <a className="btn quiet" href={`/${language}${deskEventPath(id, 'preview', { language: shown })}`}>
      {t('link')}
    </a>
  )
}

function Scope({ following }: { following: number }) {
  const t = useTranslations('eventsDesk')
  return (
    <Radios
      name="scope"
      legend={t('fields.scope')}
      hint={t('scopeHint')}
      choices={(['one', 'following'] as const).map((value) => ({
        value,
        label: t(`scopes.${value}`, { count: following }),
      }))}
      values={['one']}
    />
  )
}
