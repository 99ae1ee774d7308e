import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { linkWords, documentText } from '@/components/events/desk/event-relation-fields'
import { whichWords } from '@/components/events/desk/event-fields'
import { Checkboxes } from '@/components/forms/choices'
import { TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { LinkRows } from '@/components/forms/link-rows'
import { Meanwhile } from '@/components/forms/meanwhile'
import { TimeField } from '@/components/forms/time-field'
import type { Option } from '@/lib/desk/options'
import type { DocumentOption } from '@/lib/events/desk/options/queries'
import { addTalkAction, saveTalkAction } from '@/lib/events/sessions/desk/actions'
import type { DeskTalk } from '@/lib/events/sessions/desk/queries'
import { localInput, occurrenceOf, offsetsOf } from '@/lib/events/times/rules'
import { ContributionRole } from '@/prisma/generated/enums'

export type TalkOptions = { people: Option[]; documents: DocumentOption[] }

type Props = {
  eventId: string
  sessionId: string
  timeZone: string
  /** The language of the texts. */
  shown: string
  options: TalkOptions
  /** Absent for a new one. */
  talk?: DeskTalk
}

/** Who says what in a session, and with which slides. */
export function TalkForm({ eventId, sessionId, timeZone, shown, options, talk }: Props) {
  const t = useTranslations('eventsDesk.talks')
  const words = useTranslations('eventsDesk')
  const due = talk?.slidesDueAt ?? null
  const hidden = { eventId, sessionId, language: shown, ...(talk && { id: talk.id, version: talk.version }) }
  return (
    <Form
      action={talk ? saveTalkAction : addTalkAction}
      hidden={hidden}
      label={talk ? talk.title || t('untitled') : t('new')}
    >
      {talk && <TalkMeanwhile talk={talk} options={options} />}
      <TextField
        name="title"
        label={t('fields.title')}
        hint={t('hints.title')}
        value={talk?.title}
        lang={shown}
        maxLength={300}
        optional
      />
      <TextArea
        name="summary"
        label={t('fields.summary')}
        value={talk?.summary}
        lang={shown}
        rows={2}
        optional
      />
      <Speakers people={options.people} talk={talk} />
      <TimeField
        name="slidesDueAt"
        label={t('fields.slidesDueAt')}
        hint={t('hints.slidesDueAt')}
        value={localInput(due, timeZone)}
        which={occurrenceOf(due, timeZone) ?? ''}
        offsets={offsetsOf(due, timeZone)}
        words={whichWords(words, t('fields.slidesDueAt'))}
        optional
      />
      {options.documents.length > 0 && (
        <Checkboxes
          name="documentIds"
          legend={t('fields.documents')}
          choices={options.documents.map((document) => ({
            ...document,
            label: documentText(words, document),
          }))}
          values={talk?.documentIds ?? []}
          optional
          long
        />
      )}
      <div className="actions">
        <button className="btn">{t(talk ? 'save' : 'add')}</button>
      </div>
    </Form>
  )
}

function Speakers({ people, talk }: { people: Option[]; talk: DeskTalk | undefined }) {
  const t = useTranslations('eventsDesk')
  const roles = useTranslations('eventsDesk.talks.roles')
  const speakers = talk?.speakers ?? []
  return (
    <LinkRows
      name="speaker"
      legend={t('talks.fields.speakers')}
      hint={t('hints.rows')}
      rows={speakers}
      choices={people}
      roles={valueChoices(ContributionRole, (role) => roles(role))}
      usual={ContributionRole.speaker}
      words={linkWords(t, 'person')}
      notes={{ label: t('rows.note'), values: speakers.map(({ note }) => note) }}
    />
  )
}

function TalkMeanwhile({ talk, options }: { talk: DeskTalk; options: TalkOptions }) {
  const t = useTranslations('eventsDesk')
  const desk = useTranslations('desk.record')
  const { version, title, summary, documentIds } = talk
  const documents = options.documents.map((one) => [one.value, documentText(t, one)] as const)
  return (
    <Meanwhile
      version={version}
      now={{ title, summary, documentIds }}
      labels={{
        ...{ title: t('talks.fields.title'), summary: t('talks.fields.summary') },
        documentIds: t('talks.fields.documents'),
      }}
      names={Object.fromEntries(documents)}
      boxes={['documentIds']}
      title={desk('meanwhile')}
      hint={desk('meanwhileHint')}
    />
  )
}
