import { useLocale, useTranslations } from 'next-intl'
import { Radios } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { countryChoices } from '@/components/forms/known-choices'
import { useHelixes, useWays } from '@/components/registrations/detail-fields'

type Props = {
  hybrid: boolean
  words: { email: string; emailHint: string; attendance: string }
}

/** What an organiser says of somebody who did not register themselves. */
export function PersonFields({ hybrid, words }: Props) {
  const t = useTranslations('registrations.details')
  const ways = useWays()
  return (
    <>
      <TextField name="name" label={t('name')} />
      <TextField name="email" type="email" label={words.email} hint={words.emailHint} />
      <TextField name="organisation" label={t('organisation')} optional />
      <Select
        name="country"
        label={t('country')}
        none={t('notSaid')}
        choices={countryChoices(useLocale())}
        optional
      />
      <Select name="helix" label={t('helix')} none={t('notSaid')} choices={useHelixes()} optional />
      {hybrid && <Radios name="attendance" legend={words.attendance} values={['in_person']} choices={ways} />}
    </>
  )
}
