import { useLocale, useTranslations } from 'next-intl'
import { OrderButtons } from '@/components/events/desk/order-buttons'
import { ScrollTable } from '@/components/ui/scroll-table'
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
    <ScrollTable label={t('title')}>
      <table className="desk-table">
        <thead>
          <tr>
            {(['question', 'kind', 'answers', 'order'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question, index) => (
            <Row
              key={question.id}
              {...{ eventId, shown, question }}
              first={index === 0}
              last={index === questions.length - 1}
            />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

type RowProps = Omit<Props, 'questions'> & { question: DeskQuestion; first: boolean; last: boolean }

function Row({ eventId, shown, question, first, last }: RowProps) {
  const t = useTranslations('eventsDesk.questions')
  const order = useTranslations('eventsDesk.agenda')
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
          up={first ? null : t('up', { name })}
          down={last ? null : t('down', { name })}
          words={{ up: order('upShort'), down: order('downShort') }}
        />
      </td>
    </tr>
  )
}
