import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { Decoy } from '@/components/forms/decoy'
import { Select, TextArea, TextField, type Choice } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { askForHelpAction } from '@/lib/help-requests/actions'
import { portalPagePath } from '@/lib/portal/paths'

type Props = {
  services: readonly Choice[]
  /** Slug of the service that they came from. */
  service?: string | undefined
  /** What is known of who asks, where they are signed in. */
  known: { name: string; email: string } | null
}

/** What somebody has to say to write to the helpdesk. */
export function ContactForm({ services, service, known }: Props) {
  const t = useTranslations('contact')
  const language = useLocale()
  const privacy = (words: ReactNode) => <a href={`/${language}${portalPagePath('privacy')}`}>{words}</a>
  return (
    <Form action={askForHelpAction} label={t('title')}>
      <TextField name="name" label={t('name')} value={known?.name} autoComplete="name" />
      <TextField
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        value={known?.email}
        autoComplete="email"
      />
      {services.length > 0 && (
        <Select
          name="service"
          label={t('service')}
          none={t('noService')}
          choices={services}
          value={service}
          optional
        />
      )}
      <TextField name="subject" label={t('subject')} maxLength={150} />
      <TextArea name="message" label={t('message')} rows={8} />
      <Decoy />
      <p className="hint">{t.rich('privacy', { privacy })}</p>
      <div className="actions">
        <button className="btn">{t('send')}</button>
      </div>
    </Form>
  )
}
