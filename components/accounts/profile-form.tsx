import { useTranslations } from 'next-intl'
import { Radios } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { countryChoices } from '@/components/forms/known-choices'
import { changeProfileAction } from '@/lib/accounts/actions'
import type { OwnAccount } from '@/lib/accounts/queries'
import { languageNames, languages } from '@/lib/i18n/languages'
import { countryFootnote } from '@/lib/vocabularies/countries'

const digests = ['none', 'daily', 'weekly'] as const

/** What an account says of its owner. */
export function ProfileForm({ own, language }: { own: OwnAccount; language: string }) {
  const t = useTranslations('account.profile')
  return (
    <Form action={changeProfileAction} hidden={{ version: own.version }}>
      <TextField name="name" label={t('name')} value={own.name} autoComplete="name" />
      <Select
        name="language"
        label={t('language')}
        hint={t('languageHint')}
        value={own.language}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <TextField
        name="organisation"
        label={t('organisation')}
        value={own.organisation}
        autoComplete="organization"
        optional
      />
      <Select
        name="country"
        label={t('country')}
        value={own.country}
        none={t('countryNone')}
        hint={`* ${countryFootnote('XK', language) ?? ''}`}
        choices={countryChoices(language)}
        optional
      />
      <Radios
        name="digest"
        legend={t('digest')}
        hint={t('digestHint')}
        values={[own.digest]}
        choices={digests.map((value) => ({ value, label: t(`digests.${value}`) }))}
      />
      <div className="actions">
        <button className="btn">{t('submit')}</button>
      </div>
    </Form>
  )
}
