import { useLocale, useTranslations } from 'next-intl'
import { CheckAnswers } from '@/components/forms/check-answers'
import { Form } from '@/components/forms/form'
import { Stage } from '@/components/forms/stage'
import { useCheckedAnswers } from '@/components/registrations/checked-answers'
import { PrivacyNote } from '@/components/registrations/privacy-note'
import { BreakOutFields } from '@/components/registrations/break-out-fields'
import { DetailFields } from '@/components/registrations/detail-fields'
import { QuestionField } from '@/components/registrations/question-field'
import type { FormAction } from '@/lib/forms/form-state'
import { foreign } from '@/lib/i18n/translation'
import { needsCheck, type Asked } from '@/lib/registrations/form/rules'

type Props = {
  action: FormAction
  hidden: Readonly<Record<string, string | number>>
  asked: Asked
  /** What is known already, by the names of the fields. */
  known: Readonly<Record<string, readonly string[]>>
  /** Where one goes back to, of a registration that is there already. */
  changing?: string
}

/** What an event asks of who registers. Where it asks nothing, one press ends it; else one checks first what one said. */
export function RegistrationForm({ action, hidden, asked, known, changing }: Props) {
  const t = useTranslations('registrations.form')
  const check = needsCheck(asked)
  const last = changing ? t('save') : t('confirm')
  const form = (
    <>
      <DetailFields asked={asked} known={known} />
      {asked.breakOuts.map((breakOut) => (
        <BreakOutFields key={breakOut.key} breakOut={breakOut} known={known} />
      ))}
      <Questions asked={asked} known={known} />
      <PrivacyNote asked={asked} known={known} />
      <div className="actions">
        <button className="btn" name="step" value={check ? 'check' : 'confirm'}>
          {check ? t('continue') : last}
        </button>
        {changing && <a href={changing}>{t('back')}</a>}
      </div>
    </>
  )
  return (
    <Form action={action} hidden={hidden} label={t('label')}>
      <Stage at="check" otherwise={form}>
        <Check asked={asked} last={last} />
      </Stage>
    </Form>
  )
}

function Questions({ asked, known }: Pick<Props, 'asked' | 'known'>) {
  const t = useTranslations('registrations.form')
  const language = useLocale()
  if (asked.questions.length === 0) return null
  return (
    <>
      <h2 className="form-part">{t('questions')}</h2>
      {asked.questions.map((question) => (
        <div key={question.id} lang={foreign(question.language, language)}>
          <QuestionField question={question} known={known} />
        </div>
      ))}
    </>
  )
}

function Check({ asked, last }: { asked: Asked; last: string }) {
  const t = useTranslations('registrations.form')
  return (
    <>
      <h2>{t('check')}</h2>
      <p>{t('checkText')}</p>
      <CheckAnswers answers={useCheckedAnswers(asked)} words={{ none: t('none'), change: t('change') }} />
      <div className="actions">
        <button className="btn" name="step" value="confirm">
          {last}
        </button>
      </div>
    </>
  )
}
