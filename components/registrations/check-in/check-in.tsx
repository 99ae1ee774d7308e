import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { TextField } from '@/components/forms/field'
import { checkInKeys } from '@/components/islands/check-in/words'
import { Arrivals } from '@/components/registrations/check-in/arrivals'
import { WalkIn } from '@/components/registrations/check-in/walk-in'
import { IslandScript } from '@/components/richtext-editor/island-script'
import { checkInAction } from '@/lib/registrations/check-in/actions'
import { checkInDoor, checkInPath } from '@/lib/registrations/check-in/paths'
import type { Door } from '@/lib/registrations/check-in/queries'

type Props = {
  door: Door
  /** What the list is narrowed to. */
  q: string | undefined
  /** Whether somebody is written down who is not on the list. */
  walkIn: boolean
}

/**
 * The door of a meeting: everybody by name with one button, or the code of a badge. With a script it goes on while the
 * line is away, reads codes with the camera, and shows who came in at other doors.
 */
export function CheckIn({ door, q, walkIn }: Props) {
  const t = useTranslations('checkIn')
  const language = useLocale()
  const { eventId, there, expected, closedAt } = door
  if (closedAt) return <p>{t('closed')}</p>
  if (walkIn) return <WalkIn door={door} />
  const words = Object.fromEntries(checkInKeys.map((key) => [key, t.raw(`island.${key}`) as string]))
  return (
    <check-in data-door={checkInDoor(eventId)} data-words={JSON.stringify(words)} data-event={eventId}>
      <p className="lead" data-counts="" aria-live="polite">
        {t('counts', { there, expected })}
      </p>
      <Form action={checkInAction} hidden={{ eventId }} label={t('byCode')} className="form by-code">
        <TextField
          name="reference"
          label={t('code')}
          hint={t('codeHint')}
          autoComplete="off"
          maxLength={60}
        />
        <div className="actions">
          <button className="btn">{t('checkIn')}</button>
        </div>
      </Form>
      <form action={`/${language}${checkInPath(eventId)}`} method="get" className="form" role="search">
        <div className="field">
          <label htmlFor="q">{t('search')}</label>
          <input type="search" id="q" name="q" defaultValue={q ?? ''} autoComplete="off" />
        </div>
        <div className="actions">
          <button className="btn quiet">{t('find')}</button>
        </div>
      </form>
      <Arrivals door={door} q={q} />
      <p>
        <a className="btn quiet" href={`/${language}${checkInPath(eventId, { walkIn: '1' })}`}>
          {t('walkIn')}
        </a>
      </p>
      <IslandScript name="check-in" />
    </check-in>
  )
}
