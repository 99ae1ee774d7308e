import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { DeskTable } from '@/components/desk/desk-table'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { questionChoices } from '@/components/registrations/question-field'
import { RegistrationStateMark } from '@/components/registrations/registration-mark'
import type { AnswerValue } from '@/lib/registrations/answers/rules'
import { typedAnswer } from '@/lib/registrations/form/rules'
import { decideAction } from '@/lib/registrations/organiser/actions'
import type { RunEvent, RunQuestion } from '@/lib/registrations/organiser/event/queries'
import type { RegistrationRow } from '@/lib/registrations/organiser/queries'
import { registrationsPath } from '@/lib/registrations/organiser/schema'
import { countryLabel } from '@/lib/vocabularies/countries'

type Props = { event: RunEvent; rows: readonly RegistrationRow[] }

/** A row for everybody who registered. Those who await a decision are ticked for it. */
export function RegistrationTable({ event, rows }: Props) {
  const t = useTranslations('registrations.desk.table')
  const decidable = rows.some(isDecidable)
  const table = (
    <DeskTable
      label={t('label')}
      columns={[t('name'), t('state'), t('said'), t('registered')]}
      ticked={decidable}
    >
      {rows.map((row) => (
        <Row key={row.id} event={event} row={row} decidable={decidable} />
      ))}
    </DeskTable>
  )
  if (!decidable) return table
  return (
    <Form action={decideAction} label={t('decide')} className="">
      {table}
      <TextField name="reason" label={t('reason')} hint={t('reasonHint')} optional />
      <div className="actions">
        <button className="btn" name="decision" value="approve">
          {t('approve')}
        </button>
        <button className="btn quiet" name="decision" value="decline">
          {t('decline')}
        </button>
      </div>
    </Form>
  )
}

function Row({ event, row, decidable }: { event: RunEvent; row: RegistrationRow; decidable: boolean }) {
  const t = useTranslations('registrations.desk.table')
  const language = useLocale()
  const { id, name, email, organisation, country, state, place, createdAt } = row
  const about = [email, organisation, country && countryLabel(country, language)].filter(Boolean).join(' · ')
  const gone = state === 'cancelled' || state === 'declined' || state === 'attended'
  return (
    <tr>
      {decidable && (
        <td>
          {isDecidable(row) && (
            <input type="checkbox" name="ids" value={id} aria-label={t('select', { name })} />
          )}
        </td>
      )}
      <th scope="row">
        {name}
        <span className="hint">{about}</span>
        {!gone && (
          <span className="hint">
            <a href={`/${language}${registrationsPath(event.id)}?cancel=${id}`}>
              {t('cancel')} <span className="visually-hidden">{name}</span>
            </a>
          </span>
        )}
      </th>
      <td>
        <RegistrationStateMark state={state} />
        {place !== null && <span className="hint">{t('place', { place })}</span>}
        <span className="hint reference">{row.reference}</span>
      </td>
      <td>
        <Said event={event} row={row} />
      </td>
      <td>
        <Moment at={createdAt} zone={event.timeZone} />
      </td>
    </tr>
  )
}

/** What somebody chose and answered; their needs among it, which only this page shows. */
function Said({ event, row }: { event: RunEvent; row: RegistrationRow }) {
  const t = useTranslations('registrations.desk.table')
  const words = useTranslations('registrations.form')
  const ways = useTranslations('registrations.ways')
  const picked = event.sessions.filter(({ id }) => row.sessionIds.includes(id))
  const answered = event.questions.flatMap((question) => {
    const value = row.answers[question.id]
    return value === undefined ? [] : [{ question, value }]
  })
  const { attendance } = row
  const way = event.hybrid && attendance && attendance !== 'hybrid' ? ways(attendance) : null
  if (picked.length + answered.length === 0) return way
  return (
    <details>
      <summary>{[way, ...picked.map(titleOf)].filter(Boolean).join(' · ') || t('answers')}</summary>
      <dl className="answers">
        {answered.map(({ question, value }) => (
          <div key={question.id}>
            <dt>{question.label}</dt>
            <dd>{saidOf(question, value, { yes: words('yes'), no: words('no') })}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function saidOf(question: RunQuestion, value: AnswerValue, words: { yes: string; no: string }): string {
  const choices = questionChoices(question, words)
  return typedAnswer(question, value)
    .map((typed) => choices?.find((choice) => choice.value === typed)?.label ?? typed)
    .join('; ')
}

function titleOf({ number, title }: RunEvent['sessions'][number]): string {
  return number === null ? title : `${number} ${title}`
}

function isDecidable({ state }: RegistrationRow): boolean {
  return state === 'pending' || state === 'declined'
}
