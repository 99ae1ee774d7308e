import { useLocale, useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { SaveButtons } from '@/components/desk/save-buttons'
import { TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { PlanLines } from '@/components/forms/plan-lines'
import { saveWorkPlanAction } from '@/lib/groups/work-plans/desk/actions'
import type { DeskWorkPlan } from '@/lib/groups/work-plans/desk/queries'
import { WorkStatus } from '@/prisma/generated/enums'

type Props = { plan: DeskWorkPlan; year: number; shown: string }

/** What a group means to do in a year, in one language. */
export function WorkPlanForm({ plan, year, shown }: Props) {
  const words = useTranslations('groups.plan')
  const desk = useTranslations('desk')
  const { record, version, title, summary, published } = plan
  return (
    <Form
      action={saveWorkPlanAction}
      hidden={{ groupId: record.id, year, version, language: shown }}
      label={words('name', { year: String(year) })}
      className="form wide"
    >
      <TextField name="title" label={desk('fields.title')} value={title} lang={shown} />
      <TextArea
        name="summary"
        label={desk('fields.summary')}
        value={summary}
        lang={shown}
        rows={3}
        optional
      />
      <Lines plan={plan} shown={shown} />
      <SaveButtons published={published} />
    </Form>
  )
}

function Lines({ plan: { lines, events }, shown }: Pick<Props, 'plan' | 'shown'>) {
  const t = useTranslations('groups.planDesk')
  const words = useTranslations('groups.plan')
  const desk = useTranslations('desk.record.rows')
  return (
    <PlanLines
      legend={t('lines')}
      hint={t('linesHint')}
      lines={lines}
      months={monthChoices(useLocale())}
      states={valueChoices(WorkStatus, (state) => words(`states.${state}`))}
      events={events}
      lang={shown}
      words={{
        ...{ title: words('item'), month: words('month'), state: words('state') },
        ...{ event: t('event'), place: desk('place') },
        ...{ undated: words('undated'), noEvent: t('noEvent'), remove: desk('remove') },
      }}
    />
  )
}

function monthChoices(language: string) {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: month.format(new Date(Date.UTC(2000, index, 1))),
  }))
}
