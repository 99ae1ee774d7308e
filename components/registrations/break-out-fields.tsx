import { useLocale, useTranslations } from 'next-intl'
import { Radios } from '@/components/forms/choices'
import { foreign } from '@/lib/i18n/translation'
import { breakOutField, type BreakOut } from '@/lib/registrations/form/rules'

type Props = { breakOut: BreakOut; known: Readonly<Record<string, readonly string[]>> }

/** Sessions at the same time, of which one is picked; each says how many places it has left. */
export function BreakOutFields({ breakOut, known }: Props) {
  const t = useTranslations('registrations.breakOuts')
  const name = breakOutField(breakOut.key)
  return (
    <Radios
      name={name}
      legend={breakOut.choices.length > 1 ? t('legend') : t('one')}
      hint={breakOut.choices.length > 1 ? t('hint') : undefined}
      values={known[name] ?? ['']}
      choices={[...useBreakOutChoices(breakOut), { value: '', label: t('undecided') }]}
    />
  )
}

/** "2 The contract", with where it is and how many places are left. */
export function useBreakOutChoices({ choices }: BreakOut) {
  const t = useTranslations('registrations.breakOuts')
  const language = useLocale()
  return choices.map(({ id, number, title, language: spoken, placeName, placesLeft }) => {
    const left = placesLeft === null ? null : t('left', { count: placesLeft })
    return {
      value: id,
      label: number === null ? title : `${number} ${title}`,
      lang: foreign(spoken, language),
      hint: [placeName, left].filter(Boolean).join(' · '),
    }
  })
}
