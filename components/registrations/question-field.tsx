import { useTranslations } from 'next-intl'
import { Checkbox, Checkboxes, Radios } from '@/components/forms/choices'
import { TextArea, TextField } from '@/components/forms/field'
import { consentField, questionField, type AskedQuestion } from '@/lib/registrations/form/rules'

type Props = { question: AskedQuestion; known: Readonly<Record<string, readonly string[]>> }

/** A question of the organiser. One about food or access asks besides whether its answer may be kept. */
export function QuestionField({ question, known }: Props) {
  const t = useTranslations('registrations.form')
  if (!question.sensitive) return <Answer question={question} known={known} />
  return (
    <div className="sensitive">
      <Answer question={question} known={known} />
      <Checkbox
        name={consentField(question.id)}
        label={t('consent')}
        hint={t('consentHint')}
        checked={known[consentField(question.id)]?.[0] === 'on'}
      />
    </div>
  )
}

function Answer({ question, known }: Props) {
  const { id, kind, label, required } = question
  const name = questionField(id)
  const values = known[name] ?? []
  const field = {
    name,
    label,
    ...(question.hint && { hint: question.hint }),
    optional: !required,
    value: values[0],
  }
  switch (kind) {
    case 'short_text':
      return <TextField {...field} />
    case 'long_text':
      return <TextArea {...field} />
    case 'number':
      return <TextField {...field} inputMode="decimal" />
    case 'consent':
      return (
        <Checkbox
          name={name}
          label={label}
          checked={values[0] === 'on'}
          {...(question.hint && { hint: question.hint })}
        />
      )
    default:
      return <Choices question={question} name={name} values={values} />
  }
}

function Choices({
  question,
  name,
  values,
}: {
  question: AskedQuestion
  name: string
  values: readonly string[]
}) {
  const t = useTranslations('registrations.form')
  const { kind, label, hint, required } = question
  const choices = questionChoices(question, { yes: t('yes'), no: t('no') }) ?? []
  const group = {
    ...{ name, legend: label, values, optional: !required, choices },
    ...(hint && { hint }),
  }
  return kind === 'several_of' ? <Checkboxes {...group} /> : <Radios {...group} />
}

/** What can be answered, where that is a list. */
export function questionChoices(
  { kind, options }: Pick<AskedQuestion, 'kind' | 'options'>,
  words: { yes: string; no: string },
): { value: string; label: string }[] | undefined {
  if (kind === 'consent') return [{ value: 'on', label: words.yes }]
  if (kind === 'yes_no') {
    return [
      { value: 'yes', label: words.yes },
      { value: 'no', label: words.no },
    ]
  }
  if (kind !== 'one_of' && kind !== 'several_of') return undefined
  return options.map((label, place) => ({ value: String(place), label }))
}
