import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/choices'
import { Select, TextArea, TextField, type Choice } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { changeSettingsAction } from '@/lib/portal/settings/actions'
import type { PortalSettings } from '@/lib/portal/settings/queries'

type Props = { settings: PortalSettings; projects: readonly Choice[]; zones: readonly string[] }

/** What the whole portal goes by. */
export function SettingsForm({ settings, projects, zones }: Props) {
  const t = useTranslations('administration.settings')
  const choices = zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  return (
    <Form action={changeSettingsAction} hidden={{ version: settings.version }} label={t('general')}>
      <Select
        name="projectId"
        label={t('project')}
        hint={t('projectHint')}
        choices={projects}
        none={t('noProject')}
        value={settings.projectId}
        optional
      />
      <Select
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        choices={choices}
        value={settings.timeZone}
      />
      <h3>{t('look')}</h3>
      <TextField name="accent" label={t('accent')} hint={t('accentHint')} value={settings.accent} />
      <TextField name="accentDark" label={t('accentDark')} value={settings.accentDark} />
      <ContactFields settings={settings} />
      <h3>{t('rules')}</h3>
      <Checkbox
        name="selfApproval"
        label={t('selfApproval')}
        hint={t('selfApprovalHint')}
        checked={settings.selfApproval}
      />
      <Checkbox
        name="secondFactorRequired"
        label={t('secondFactor')}
        hint={t('secondFactorHint')}
        checked={settings.secondFactorRequired}
      />
      <Days name="registrationRetentionDays" value={settings.registrationRetentionDays} />
      <Days name="auditRetentionDays" value={settings.auditRetentionDays} />
      <div className="actions">
        <button className="btn">{t('save')}</button>
      </div>
    </Form>
  )
}

function ContactFields({ settings }: Pick<Props, 'settings'>) {
  const t = useTranslations('administration.settings')
  return (
    <>
      <h3>{t('contact')}</h3>
      <TextField
        name="contactEmail"
        type="email"
        label={t('contactEmail')}
        value={settings.contactEmail}
        optional
      />
      <TextArea name="contactAddress" label={t('contactAddress')} value={settings.contactAddress} optional />
      <TextArea
        name="profiles"
        label={t('profiles')}
        hint={t('profilesHint')}
        value={settings.profiles.join('\n')}
        optional
      />
    </>
  )
}

function Days({ name, value }: { name: 'registrationRetentionDays' | 'auditRetentionDays'; value: number }) {
  const t = useTranslations('administration.settings')
  return (
    <TextField
      name={name}
      label={t(name)}
      hint={t(`${name}Hint`)}
      value={String(value)}
      inputMode="numeric"
    />
  )
}
