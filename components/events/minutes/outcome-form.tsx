import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/choices'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { Meanwhile } from '@/components/forms/meanwhile'
import { minutesPath } from '@/lib/events/minutes/paths'
import { removeOutcomeAction, saveOutcomeAction } from '@/lib/events/outcomes/actions'
import type { Outcome } from '@/lib/events/outcomes/queries'

/** One decision or action; absent: a new one. */
export function OutcomeForm({ eventId, outcome }: { eventId: string; outcome: Outcome | undefined }) {
  const t = useTranslations('minutes.outcomes')
  const language = useLocale()
  const kinds = (['decision', 'action'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))
  return (
    <>
      <Form
        action={saveOutcomeAction}
        hidden={{ eventId, id: outcome?.id ?? '', version: outcome?.version ?? '' }}
        label={t('add')}
      >
        {outcome && <OutcomeMeanwhile outcome={outcome} />}
        <Select name="kind" label={t('kind')} choices={kinds} value={outcome?.kind ?? 'action'} />
        <TextArea name="text" label={t('text')} value={outcome?.text} rows={3} />
        <TextField name="responsible" label={t('responsible')} value={outcome?.responsible} optional />
        <TextField name="dueOn" type="date" label={t('dueOn')} value={outcome?.dueOn} optional />
        <Checkbox name="done" label={t('done')} checked={outcome?.doneAt != null} />
        <div className="actions">
          <button className="btn">{t('save')}</button>
          <a href={`/${language}${minutesPath(eventId)}#outcomes`}>{t('leave')}</a>
        </div>
      </Form>
      {outcome && <RemoveOutcome eventId={eventId} outcome={outcome} />}
    </>
  )
}

/** Asks once more, and names it. */
function RemoveOutcome({ eventId, outcome: { id, text } }: { eventId: string; outcome: Outcome }) {
  const t = useTranslations('minutes')
  const name = text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text
  return (
    <details className="unfold trash">
      <summary>{t('outcomes.remove')}</summary>
      <Form action={removeOutcomeAction} hidden={{ eventId, id }} label={t('outcomes.remove')}>
        <p>{t('removeHint')}</p>
        <div className="actions">
          <button className="btn">{t('removeNamed', { name })}</button>
        </div>
      </Form>
    </details>
  )
}

/** Characters on a button. */
const longestName = 80

function OutcomeMeanwhile({ outcome }: { outcome: Outcome }) {
  const t = useTranslations('minutes')
  const desk = useTranslations('desk.record')
  const { version, kind, text, responsible, dueOn } = outcome
  const labels = {
    ...{ kind: t('outcomes.kind'), text: t('outcomes.text') },
    ...{ responsible: t('outcomes.responsible'), dueOn: t('outcomes.dueOn') },
  }
  return (
    <Meanwhile
      version={version}
      now={{ kind, text, responsible: responsible ?? '', dueOn: dueOn ?? '' }}
      labels={labels}
      names={{ [kind]: t(`outcomes.kinds.${kind}`) }}
      title={desk('meanwhile')}
      hint={desk('meanwhileHint')}
    />
  )
}
