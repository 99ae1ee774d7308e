import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { ClockField } from '@/components/events/desk/clock-field'
import { LineMeanwhile } from '@/components/events/desk/line-meanwhile'
import { Checkbox } from '@/components/forms/choices'
import { Select, TextArea, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { Form } from '@/components/forms/form'
import { RichTextField } from '@/components/richtext-editor/rich-text-field'
import { addLineAction, saveLineAction } from '@/lib/events/sessions/desk/actions'
import type { DeskAgenda, DeskLine } from '@/lib/events/sessions/desk/queries'
import { EventSessionKind } from '@/prisma/generated/enums'

type Props = {
  eventId: string
  agenda: DeskAgenda
  /** The language of the texts. */
  shown: string
  /** Of a new one. */
  kind: EventSessionKind
  /** Absent for a new one. */
  line?: DeskLine
}

/** One line of an agenda. */
export function LineForm({ eventId, agenda, shown, kind, line }: Props) {
  const t = useTranslations('eventsDesk.agenda')
  const isSession = (line?.kind ?? kind) === 'session'
  const hidden = {
    ...{ eventId, language: shown },
    ...(line && { id: line.id, version: line.version }),
  }
  return (
    <Form action={line ? saveLineAction : addLineAction} hidden={hidden} label={line?.name || t('new')}>
      {line && <LineMeanwhile line={line} agenda={agenda} />}
      <LineWords {...{ shown, kind, line }} />
      <LineTimes agenda={agenda} line={line} />
      {isSession && <BreakOut agenda={agenda} line={line} />}
      <div className="actions">
        <button className="btn">{t(line ? 'save' : 'add')}</button>
      </div>
    </Form>
  )
}

/** What it is, and what is said about it. */
function LineWords({ shown, kind, line }: Pick<Props, 'shown' | 'kind'> & { line: DeskLine | undefined }) {
  const t = useTranslations('eventsDesk.agenda')
  return (
    <>
      <Select
        name="kind"
        label={t('fields.kind')}
        choices={valueChoices(EventSessionKind, (value) => t(`kinds.${value}`))}
        value={line?.kind ?? kind}
      />
      <TextField name="title" label={t('fields.title')} value={line?.title} lang={shown} maxLength={300} />
      <TextArea
        name="summary"
        label={t('fields.summary')}
        value={line?.summary}
        lang={shown}
        rows={2}
        optional
      />
      <RichTextField
        name="body"
        label={t('fields.body')}
        hint={t('hints.body')}
        value={line?.body ?? null}
        language={shown}
        optional
      />
    </>
  )
}

type PartProps = { agenda: DeskAgenda; line: DeskLine | undefined }

function LineTimes({ agenda, line }: PartProps) {
  const t = useTranslations('eventsDesk.agenda')
  const { timeZone, lines, startsAt } = agenda
  // A new line begins where the one before it ends.
  const follows = lines.at(-1)?.endsAt ?? lines.at(-1)?.startsAt ?? startsAt
  return (
    <>
      <ClockField
        name="startsAt"
        label={t('fields.startsAt')}
        hint={t('hints.startsAt', { zone: timeZone })}
        at={line ? line.startsAt : follows}
        timeZone={timeZone}
        optional
      />
      <ClockField
        name="endsAt"
        label={t('fields.endsAt')}
        at={line?.endsAt ?? null}
        timeZone={timeZone}
        optional
      />
      <TextField name="placeName" label={t('fields.placeName')} value={line?.placeName} optional />
      <TextField name="track" label={t('fields.track')} value={line?.track} optional />
    </>
  )
}

/** What runs side by side, and what a participant chooses of it. */
function BreakOut({ agenda, line }: PartProps) {
  const t = useTranslations('eventsDesk.agenda')
  const others = agenda.lines.filter(({ id, kind }) => kind === 'session' && id !== line?.id)
  const beside = others.find(
    ({ parallelGroup }) => parallelGroup !== null && parallelGroup === line?.parallelGroup,
  )
  const text = (value: number | null | undefined) => (value == null ? '' : String(value))
  return (
    <FieldSet legend={t('choosing')}>
      <Select
        name="besideId"
        label={t('fields.besideId')}
        hint={t('hints.besideId')}
        none="–"
        choices={others.map(({ id, name }) => ({ value: id, label: name || t('untitled') }))}
        value={beside?.id ?? ''}
        optional
      />
      <Checkbox name="choosable" label={t('fields.choosable')} checked={line?.choosable ?? false} />
      <TextField
        name="number"
        label={t('fields.number')}
        hint={t('hints.number')}
        value={text(line?.number)}
        inputMode="numeric"
        optional
      />
      <TextField
        name="capacity"
        label={t('fields.capacity')}
        value={text(line?.capacity)}
        inputMode="numeric"
        optional
      />
    </FieldSet>
  )
}
