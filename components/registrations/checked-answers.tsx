import { useLocale, useTranslations } from 'next-intl'
import type { CheckedAnswer } from '@/components/forms/check-answers'
import { countryChoices } from '@/components/forms/known-choices'
import { useBreakOutChoices } from '@/components/registrations/break-out-fields'
import { useHelixes, useWays } from '@/components/registrations/detail-fields'
import { questionChoices } from '@/components/registrations/question-field'
import { foreign } from '@/lib/i18n/translation'
import {
  breakOutField,
  consentField,
  questionField,
  type Asked,
  type AskedQuestion,
} from '@/lib/registrations/form/rules'

/** Every field of the form of registration with what its values mean, in the order of the form. */
export function useCheckedAnswers(asked: Asked): CheckedAnswer[] {
  const t = useTranslations('registrations')
  const breakOuts = useTranslations('registrations.breakOuts')
  const { attendance, participantsListed } = asked
  const ways = useWays()
  return [
    { name: 'name', label: t('details.name') },
    { name: 'organisation', label: t('details.organisation') },
    { name: 'country', label: t('details.country'), choices: countryChoices(useLocale()) },
    { name: 'helix', label: t('details.helix'), choices: useHelixes() },
    ...(attendance === 'hybrid'
      ? [{ name: 'attendance', label: t('details.attendance'), choices: ways }]
      : []),
    ...useBreakOuts(asked).map(({ key, choices }) => ({
      name: breakOutField(key),
      label: breakOuts('legend'),
      choices,
    })),
    ...useQuestions(asked.questions),
    ...(participantsListed
      ? [{ name: 'listed', label: t('form.listed'), choices: [{ value: 'on', label: t('form.yes') }] }]
      : []),
  ]
}

function useBreakOuts({ breakOuts }: Asked) {
  const numbered = useBreakOutChoices({ key: '', choices: breakOuts.flatMap(({ choices }) => choices) })
  return breakOuts.map(({ key, choices }) => ({
    key,
    choices: numbered.filter(({ value }) => choices.some(({ id }) => id === value)),
  }))
}

function useQuestions(questions: readonly AskedQuestion[]): CheckedAnswer[] {
  const t = useTranslations('registrations.form')
  const language = useLocale()
  const words = { yes: t('yes'), no: t('no') }
  return questions.flatMap((question) => {
    const { id, label, sensitive, language: spoken } = question
    const choices = questionChoices(question, words)
    const answer = { name: questionField(id), label, lang: foreign(spoken, language), choices }
    return sensitive ? [answer, { name: consentField(id), label, unseen: true }] : [answer]
  })
}
