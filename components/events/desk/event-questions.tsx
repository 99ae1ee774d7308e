import { useLocale, useTranslations } from 'next-intl'
import { RecordLanguages } from '@/components/desk/record-languages'
import { RemoveForm } from '@/components/events/desk/order-buttons'
import { QuestionForm } from '@/components/events/desk/question-form'
import { QuestionList } from '@/components/events/desk/question-list'
import type { DeskRecord } from '@/lib/desk/get-record'
import { deskEventPath } from '@/lib/events/paths'
import { orderQuestionAction } from '@/lib/events/questions/actions'
import type { DeskQuestion, DeskQuestions } from '@/lib/events/questions/queries'
import type { Language } from '@/lib/i18n/languages'

type Props = {
  eventId: string
  record: Pick<DeskRecord, 'texts'>
  read: DeskQuestions
  language: Language
  shown: Language
}

/** Everything that those who register are asked, and the way to one more. */
export function EventQuestions({ eventId, record, read, language, shown }: Props) {
  const t = useTranslations('eventsDesk.questions')
  const { registration, registered, questions } = read
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      {registration === 'none' && <p className="notice">{t('noRegistration')}</p>}
      {registered > 0 && <p className="notice">{t('warning', { count: registered })}</p>}
      <RecordLanguages
        noun="events"
        part="questions"
        record={{ id: eventId, texts: record.texts }}
        language={language}
        shown={shown}
      />
      <QuestionList eventId={eventId} shown={shown} questions={questions} />
      <div className="actions">
        <a
          className="btn"
          href={`/${language}${deskEventPath(eventId, 'questions', { question: 'new', language: shown })}`}
        >
          {t('new')}
        </a>
      </div>
    </>
  )
}

type OneProps = { eventId: string; shown: string; question: DeskQuestion | undefined; title: string }

/** One of them. @param title what stands over a new one */
export function OneQuestion({ eventId, shown, question, title }: OneProps) {
  const t = useTranslations('eventsDesk.questions')
  const language = useLocale()
  const name = question?.name || title
  return (
    <>
      <p className="back">
        <a href={`/${language}${deskEventPath(eventId, 'questions', { language: shown })}`}>{t('all')}</a>
      </p>
      <h2>{name}</h2>
      <QuestionForm {...{ eventId, shown, question }} />
      {question && (
        <RemoveForm
          action={orderQuestionAction}
          hidden={{ eventId, id: question.id, language: shown }}
          words={{
            summary: t('remove'),
            hint: t('removeHint', { count: question.answers }),
            button: t('removeNamed', { name }),
          }}
        />
      )}
    </>
  )
}
