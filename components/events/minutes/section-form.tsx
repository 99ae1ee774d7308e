import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/choices'
import { TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { Meanwhile } from '@/components/forms/meanwhile'
import { addSectionAction, removeSectionAction, saveSectionAction } from '@/lib/events/minutes/actions'
import { minutesPath } from '@/lib/events/minutes/paths'
import type { MinutesSection } from '@/lib/events/minutes/queries'

/** One section, open for writing. What it said when it was opened goes with it, so that two can write at once. */
export function SectionForm({ eventId, section }: { eventId: string; section: MinutesSection }) {
  const t = useTranslations('minutes')
  const language = useLocale()
  const { id, version, heading, lines, session } = section
  const hidden = { eventId, id, version, language, base: lines, baseHeading: heading }
  const labels = { heading: t('heading'), text: t('text') }
  return (
    <section id={`section-${id}`} aria-label={heading || t('untitled')}>
      <Form action={saveSectionAction} hidden={hidden} label={heading || t('untitled')}>
        <Meanwhile
          version={version}
          now={{ heading, text: lines }}
          labels={labels}
          title={t('meanwhile')}
          hint={t('meanwhileHint')}
        />
        <TextField name="heading" label={labels.heading} value={heading} maxLength={300} />
        <TextArea name="text" label={labels.text} hint={t('textHint')} value={lines} rows={14} />
        {session && (
          <Checkbox
            name="shown"
            label={t('show', { session: session.title })}
            hint={t('showHint')}
            checked={session.hasResult}
          />
        )}
        <SaveOrLeave eventId={eventId} />
      </Form>
      <details className="unfold trash">
        <summary>{t('remove')}</summary>
        <Form action={removeSectionAction} hidden={{ eventId, id }} label={t('remove')}>
          <p>{t('removeHint')}</p>
          <div className="actions">
            <button className="btn">{t('removeNamed', { name: heading || t('untitled') })}</button>
          </div>
        </Form>
      </details>
    </section>
  )
}

export function NewSectionForm({ eventId }: { eventId: string }) {
  const t = useTranslations('minutes')
  return (
    <section id="section-new" aria-label={t('addSection')}>
      <Form action={addSectionAction} hidden={{ eventId }} label={t('addSection')}>
        <TextField name="heading" label={t('heading')} maxLength={300} />
        <TextArea name="text" label={t('text')} hint={t('textHint')} rows={10} />
        <SaveOrLeave eventId={eventId} />
      </Form>
    </section>
  )
}

function SaveOrLeave({ eventId }: { eventId: string }) {
  const t = useTranslations('minutes')
  const language = useLocale()
  return (
    <div className="actions">
      <button className="btn">{t('save')}</button>
      <a href={`/${language}${minutesPath(eventId)}`}>{t('leave')}</a>
    </div>
  )
}
