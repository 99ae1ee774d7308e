import { useLocale, useTranslations } from 'next-intl'
import { DeskTable } from '@/components/desk/desk-table'
import { OrderButtons } from '@/components/events/desk/order-buttons'
import { deskEventPath } from '@/lib/events/paths'
import { orderQuestionAction } from '@/lib/events/questions/actions'
import type { DeskQuestion } from '@/lib/events/questions/queries'
import { foreign } from '@/lib/i18n/translation'

type Props = { eventId: string; shown: string; questions: readonly DeskQuestion[] }

/** What those who register are asked, to be opened and put in order. */
export function QuestionList({ eventId, shown, questions }: Props) {
  const t = useTranslations('eventsDesk.questions')
  if (questions.length === 0) return <p>{t('empty')}</p>
  return (
    <DeskTable
      label={t('title')}
      columns={[t('columns.question'), t('columns.kind'), t('columns.answers'), t('columns.order')]}
    >
      {questions.map((question, index) => (
        <Row
          key={question.id}
          {...{ eventId, shown, question }}
          first={index === 0}
          last={index === questions.length - 1}
        />
      ))}
    </DeskTable>
  )
}

type RowProps = Omit<Props, 'questions'> & { question: DeskQuestion; first: boolean; last: boolean }

function Row({ eventId, shown, question, first, last }: RowProps) {
  const t = useTranslations('eventsDesk.questions')
  const language = useLocale()
  const { id, kind, name, required, sensitive, answers } = question
  const about = [
    t(`kinds.${kind}`),
    ...(required ? [t('required')] : []),
    ...(sensitive ? [t('sensitive')] : []),
  ]
  const to = deskEventPath(eventId, 'questions', { question: id, language: shown })
  return (
    <tr>
      <th scope="row">
        <a href={`/${language}${to}`} lang={foreign(question.nameLanguage, language)}>
          {name || '–'}
        </a>
      </th>
      <td>{about.join(', ')}</td>
      <td>{t('answers', { count: answers })}</td>
      <td>
        <OrderButtons
          action={orderQuestionAction}
          hidden={{ eventId, id, language: shown }}
          {...{ name, first, last }}
        />
      </td>
    </tr>
  )
}
