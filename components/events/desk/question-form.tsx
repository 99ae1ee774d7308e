import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { Checkbox } from '@/components/forms/choices'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { Meanwhile } from '@/components/forms/meanwhile'
import { addQuestionAction, saveQuestionAction } from '@/lib/events/questions/actions'
import type { DeskQuestion } from '@/lib/events/questions/queries'
import { QuestionKind } from '@/prisma/generated/enums'

type Props = {
  eventId: string
  /** The language of the texts. */
  shown: string
  /** Absent for a new one. */
  question?: DeskQuestion | undefined
}

/** One question to those who register. */
export function QuestionForm({ eventId, shown, question }: Props) {
  const t = useTranslations('eventsDesk.questions')
  const hidden = { eventId, language: shown, ...(question && { id: question.id, version: question.version }) }
  return (
    <Form
      action={question ? saveQuestionAction : addQuestionAction}
      hidden={hidden}
      label={question?.name || t('new')}
    >
      {question && <QuestionMeanwhile question={question} />}
      {question && question.answers > 0 && (
        <p className="notice">{t('hints.answered', { count: question.answers })}</p>
      )}
      <QuestionWords shown={shown} question={question} />
      <QuestionRules question={question} />
      <div className="actions">
        <button className="btn">{t(question ? 'save' : 'add')}</button>
      </div>
    </Form>
  )
}

type PartProps = { question: DeskQuestion | undefined }

/** What is asked, and what can be answered. */
function QuestionWords({ shown, question }: PartProps & { shown: string }) {
  const t = useTranslations('eventsDesk.questions')
  return (
    <>
      <TextField
        name="label"
        label={t('fields.label')}
        value={question?.label}
        lang={shown}
        maxLength={500}
      />
      <TextField name="hint" label={t('fields.hint')} value={question?.hint} lang={shown} optional />
      <Select
        name="kind"
        label={t('fields.kind')}
        choices={valueChoices(QuestionKind, (kind) => t(`kinds.${kind}`))}
        value={question?.kind ?? 'short_text'}
      />
      <TextArea
        name="options"
        label={t('fields.options')}
        hint={t('hints.options')}
        value={question?.options.join('\n')}
        lang={shown}
        rows={4}
        optional
      />
    </>
  )
}

/** Whether it has to be answered, and how long the answers are kept. */
function QuestionRules({ question }: PartProps) {
  const t = useTranslations('eventsDesk.questions')
  const days = question?.retentionDays
  return (
    <>
      <Checkbox name="required" label={t('fields.required')} checked={question?.required ?? false} />
      <Checkbox
        name="sensitive"
        label={t('fields.sensitive')}
        hint={t('hints.sensitive')}
        checked={question?.sensitive ?? false}
      />
      <TextField
        name="retentionDays"
        label={t('fields.retentionDays')}
        hint={t('hints.retentionDays')}
        value={days == null ? '' : String(days)}
        inputMode="numeric"
        optional
      />
    </>
  )
}

function QuestionMeanwhile({ question }: { question: DeskQuestion }) {
  const t = useTranslations('eventsDesk.questions')
  const desk = useTranslations('desk.record')
  const { version, kind, label, hint, options, retentionDays } = question
  const fields = ['label', 'hint', 'kind', 'options', 'retentionDays'] as const
  return (
    <Meanwhile
      version={version}
      now={{ label, hint, kind, options, retentionDays: String(retentionDays ?? '') }}
      labels={Object.fromEntries(fields.map((field) => [field, t(`fields.${field}`)]))}
      names={{ [kind]: t(`kinds.${kind}`) }}
      title={desk('meanwhile')}
      hint={desk('meanwhileHint')}
    />
  )
}
