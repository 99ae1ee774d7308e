import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import { ClockField } from '@/components/events/desk/clock-field'
import { linkWords, documentText } from '@/components/events/desk/event-relation-fields'
import { Checkboxes } from '@/components/forms/choices'
import { TextArea, TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { LinkRows } from '@/components/forms/link-rows'
import { Meanwhile } from '@/components/forms/meanwhile'
import type { Option } from '@/lib/desk/options'
import type { DocumentOption } from '@/lib/events/desk/options/queries'
import { addTalkAction, saveTalkAction } from '@/lib/events/sessions/desk/actions'
import type { DeskTalk } from '@/lib/events/sessions/desk/queries'
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
  const hidden = { eventId, sessionId, language: shown, ...(talk && { id: talk.id, version: talk.version }) }
  return (
    <Form
      action={talk ? saveTalkAction : addTalkAction}
      hidden={hidden}
      label={talk ? talk.title || t('untitled') : t('new')}
    >
      {talk && <TalkMeanwhile talk={talk} options={options} />}
      <TalkWords shown={shown} talk={talk} />
      <Speakers people={options.people} talk={talk} />
      <ClockField
        name="slidesDueAt"
        label={t('fields.slidesDueAt')}
        hint={t('hints.slidesDueAt')}
        at={talk?.slidesDueAt ?? null}
        timeZone={timeZone}
        optional
      />
      <Slides documents={options.documents} talk={talk} />
      <div className="actions">
        <button className="btn">{t(talk ? 'save' : 'add')}</button>
      </div>
    </Form>
  )
}

type PartProps = { talk: DeskTalk | undefined }

function TalkWords({ shown, talk }: PartProps & { shown: string }) {
  const t = useTranslations('eventsDesk.talks')
  return (
    <>
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
    </>
  )
}

function Speakers({ people, talk }: PartProps & { people: Option[] }) {
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

function Slides({ documents, talk }: PartProps & { documents: DocumentOption[] }) {
  const t = useTranslations('eventsDesk')
  if (documents.length === 0) return null
  return (
    <Checkboxes
      name="documentIds"
      legend={t('talks.fields.documents')}
      choices={documents.map((document) => ({ ...document, label: documentText(t, document) }))}
      values={talk?.documentIds ?? []}
      optional
      long
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
