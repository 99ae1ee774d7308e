import { useLocale, useTranslations } from 'next-intl'
import { Status, type Tone } from '@/components/ui/status'
import type { Named } from '@/lib/i18n/named'
import { foreign } from '@/lib/i18n/translation'
import type { Standing, StandingState } from '@/lib/registrations/rules'

const tones: Record<StandingState, Tone> = {
  cancelled: 'stop',
  past: 'idle',
  closed: 'idle',
  notOpen: 'wait',
  members: 'info',
  invited: 'info',
  places: 'ok',
  waitingList: 'wait',
  full: 'stop',
  registered: 'ok',
  waitlisted: 'wait',
  offered: 'ok',
  pending: 'wait',
  declined: 'stop',
  attended: 'ok',
}

type Props = {
  standing: Standing
  /** Whose members may register. */
  group: Named | null
}

/** How registration stands, in a word with its shape, and what that means. */
export function StandingStatus({ standing, group }: Props) {
  const { state, placesLeft } = standing
  const t = useTranslations('registrations')
  const language = useLocale()
  const counted = (state === 'members' || state === 'invited') && placesLeft !== null
  return (
    <>
      <p>
        <Status tone={tones[state]}>{useStateWords(standing)}</Status>
      </p>
      {state === 'members' && group && (
        <p>
          {t.rich('why.membersOf', {
            group: () => <span lang={foreign(group.language, language)}>{group.name}</span>,
          })}
        </p>
      )}
      <Meaning standing={standing} group={group} />
      {counted && <p className="meta">{t('placesLeft', { count: placesLeft })}</p>}
    </>
  )
}

/** "Places left: 3", "Waiting list open", "You are registered". */
function useStateWords({ state, placesLeft }: Standing): string {
  const shown = useTranslations('events.registration')
  const t = useTranslations('registrations')
  switch (state) {
    case 'cancelled':
    case 'past':
    case 'closed':
    case 'notOpen':
    case 'members':
    case 'invited':
      return shown(state)
    case 'places':
      return placesLeft === null ? shown('open') : t('placesLeft', { count: placesLeft })
    default:
      return t(`states.${state}`)
  }
}

function Meaning({ standing, group }: Props) {
  const { state, position, next } = standing
  const t = useTranslations('registrations')
  if (position !== null) return <p>{t('position', { position })}</p>
  if (state === 'members' && group) return null
  const words = {
    past: t('why.past'),
    closed: t('why.closed'),
    members: t('why.members'),
    invited: t(next.includes('signIn') ? 'why.invited' : 'why.notInvited'),
    waitingList: t('why.waitingList'),
    full: t('why.full'),
    offered: t('why.offered'),
    pending: t('why.pending'),
    declined: t('why.declined'),
    attended: t('why.attended'),
  } as const
  return state in words ? <p>{words[state as keyof typeof words]}</p> : null
}
