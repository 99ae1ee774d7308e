import { useLocale, useTranslations } from 'next-intl'
import { Radios } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { countryChoices } from '@/components/forms/known-choices'
import type { Asked } from '@/lib/registrations/form/rules'
import { countryFootnote } from '@/lib/vocabularies/countries'
import { Helix } from '@/prisma/generated/enums'

type Props = { asked: Asked; known: Readonly<Record<string, readonly string[]>> }

const ways = ['in_person', 'online'] as const

/** Who comes, filled in as far as the portal knows, and how where there are two ways. */
export function DetailFields({ asked: { attendance }, known }: Props) {
  const t = useTranslations('registrations.details')
  const language = useLocale()
  const choices = useWays()
  const one = (name: string) => known[name]?.[0]
  return (
    <>
      <TextField name="name" label={t('name')} value={one('name')} autoComplete="name" />
      <TextField
        name="organisation"
        label={t('organisation')}
        value={one('organisation')}
        autoComplete="organization"
        optional
      />
      <Select
        name="country"
        label={t('country')}
        value={one('country')}
        none={t('notSaid')}
        hint={`* ${countryFootnote('XK', language) ?? ''}`}
        choices={countryChoices(language)}
        optional
      />
      <Select
        name="helix"
        label={t('helix')}
        hint={t('helixHint')}
        value={one('helix')}
        none={t('notSaid')}
        choices={useHelixes()}
        optional
      />
      {attendance === 'hybrid' && (
        <Radios
          name="attendance"
          legend={t('attendance')}
          values={[one('attendance') ?? 'in_person']}
          choices={choices}
        />
      )}
    </>
  )
}

export function useHelixes() {
  const t = useTranslations('registrations.helix')
  return Object.values(Helix).map((value) => ({ value, label: t(value) }))
}

export function useWays() {
  const t = useTranslations('registrations.ways')
  return ways.map((value) => ({ value, label: t(value) }))
}
