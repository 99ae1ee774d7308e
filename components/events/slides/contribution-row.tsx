import { useLocale, useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { Status } from '@/components/ui/status'
import { deskDocumentPath } from '@/lib/documents/desk/paths'
import { dayText } from '@/lib/events/rules'
import { eventSlidesPath } from '@/lib/events/slides/paths'
import { askSpeakerAction } from '@/lib/events/slides/actions'
import type { AskedSpeaker, ContributionSlides } from '@/lib/events/slides/queries'

type Props = {
  eventId: string
  contribution: ContributionSlides
  timeZone: string
  /** For whom an address is typed. */
  asking: string | undefined
}

/** One contribution: what came of it, and a link for each who gives it. */
export function ContributionRow({ eventId, contribution, timeZone, asking }: Props) {
  const t = useTranslations('slidesByLink')
  const { id, title, askedAt, speakers } = contribution
  return (
    <section aria-labelledby={`contribution-${id}`}>
      <h2 id={`contribution-${id}`}>{title || t('untitled')}</h2>
      <Standing contribution={contribution} timeZone={timeZone} />
      <ReceivedDocuments contribution={contribution} timeZone={timeZone} />
      {speakers.map((speaker) => (
        <Ask
          key={speaker.personId}
          {...{ eventId, contributionId: id, speaker }}
          again={askedAt !== null}
          open={asking === askKey(id, speaker.personId)}
        />
      ))}
    </section>
  )
}

type PartProps = Pick<Props, 'contribution' | 'timeZone'>

/** Whether slides came, until when they should, and when somebody was asked for them. */
function Standing({ contribution, timeZone }: PartProps) {
  const t = useTranslations('slidesByLink')
  const language = useLocale()
  const { slidesDueAt, askedAt, documents, missing } = contribution
  const day = (instant: Date) => dayText(instant, timeZone, language)
  const about = [
    ...(slidesDueAt ? [t('due', { day: day(slidesDueAt) })] : []),
    ...(askedAt ? [t('askedOn', { day: day(askedAt) })] : []),
  ]
  return (
    <>
      {(missing || documents.length > 0) && (
        <p>
          <Status tone={missing ? 'wait' : 'ok'}>{t(missing ? 'missing' : 'received')}</Status>
        </p>
      )}
      {about.length > 0 && <p className="meta">{about.join(' · ')}</p>}
    </>
  )
}

function ReceivedDocuments({ contribution: { documents }, timeZone }: PartProps) {
  const t = useTranslations('slidesByLink')
  const language = useLocale()
  if (documents.length === 0) return null
  const version = ({ number, at }: { number: number; at: Date }) =>
    t('version', { number, day: dayText(at, timeZone, language) })
  return (
    <ul>
      {documents.map(({ id, title, published, files: [newest] }) => (
        <li key={id}>
          <a href={`/${language}${deskDocumentPath(id)}`}>{title}</a>{' '}
          <span className="meta">
            {[t(published ? 'public' : 'notPublic'), ...(newest ? [version(newest)] : [])].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

type AskProps = {
  eventId: string
  contributionId: string
  speaker: AskedSpeaker
  again: boolean
  /** Whether it is this one for whom an address is typed: one at a time, since fields have names once on a page. */
  open: boolean
}

function Ask({ eventId, contributionId, speaker, again, open }: AskProps) {
  const t = useTranslations('slidesByLink')
  const language = useLocale()
  const { personId, name, hasAddress } = speaker
  const label = t(again ? 'askAgain' : 'ask', { name })
  const path = `/${language}${eventSlidesPath(eventId, { ask: askKey(contributionId, personId) })}`
  if (!hasAddress && !open)
    return (
      <p>
        <a href={`${path}#contribution-${contributionId}`}>{label}</a>
      </p>
    )
  return (
    <Form action={askSpeakerAction} hidden={{ eventId, contributionId, personId }} label={label}>
      {!hasAddress && (
        <TextField name="email" type="email" label={t('email')} hint={t('emailHint', { name })} />
      )}
      <div className="actions">
        <button className="btn quiet">{label}</button>
      </div>
    </Form>
  )
}

/** Names a speaker of a contribution in the address of the page. */
function askKey(contributionId: string, personId: string): string {
  return `${contributionId}.${personId}`
}
