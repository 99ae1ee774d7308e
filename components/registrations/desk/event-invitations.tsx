import { useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { Select, TextArea } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { languageChoices } from '@/components/forms/known-choices'
import { ShownOnce } from '@/components/forms/step'
import { LedgerTable } from '@/components/ui/ledger-table'
import type { EventInvitations } from '@/lib/registrations/invitations/queries'
import {
  inviteAction,
  makeLinkAction,
  revokeLinkAction,
  withdrawInvitationAction,
} from '@/lib/registrations/organiser/actions'
import type { RunEvent } from '@/lib/registrations/organiser/event/queries'

type Props = { event: RunEvent; invitations: EventInvitations; language: string }

/** Who may register by invitation: by their addresses, or by a link that is passed on. */
export function EventInvitationsView({ event, invitations, language }: Props) {
  const t = useTranslations('registrations.desk.invite')
  return (
    <>
      <h3>{t('addresses')}</h3>
      <Form action={inviteAction} hidden={{ eventId: event.id }} label={t('addresses')}>
        <TextArea name="addresses" label={t('list')} hint={t('listHint')} rows={5} />
        <Select name="language" label={t('language')} value={language} choices={languageChoices} />
        <TextArea name="message" label={t('message')} optional />
        <div className="actions">
          <button className="btn">{t('submit')}</button>
        </div>
      </Form>
      <Invited event={event} invitations={invitations} />
      <InvitationLink event={event} linkUntil={invitations.linkUntil} />
    </>
  )
}

function Invited({ event, invitations: { rows } }: Omit<Props, 'language'>) {
  const t = useTranslations('registrations.desk.invite')
  if (rows.length === 0) return <p className="meta">{t('nobody')}</p>
  return (
    <LedgerTable
      label={t('invited')}
      columns={[
        { label: t('who') },
        { label: t('since') },
        { label: t('answer') },
        { label: t('undo'), plain: true },
      ]}
      rows={rows.map(({ id, email, name, createdAt, registered }) => ({
        key: id,
        cells: [
          name ? `${name}, ${email}` : email,
          <Moment key="since" at={createdAt} zone={event.timeZone} />,
          t(registered ? 'registered' : 'waiting'),
          <Form key="undo" action={withdrawInvitationAction} hidden={{ id }} label={email} className="">
            <button className="btn text">
              {t('withdraw')} <span className="visually-hidden">{email}</span>
            </button>
          </Form>,
        ],
      }))}
      stack
    />
  )
}

/** Made anew each time, since the portal keeps no link that it could show again. */
function InvitationLink({ event, linkUntil }: { event: RunEvent; linkUntil: Date | null }) {
  const t = useTranslations('registrations.desk.invite')
  const hidden = { eventId: event.id, slug: event.slug }
  const make = (
    <>
      <p>{t('linkText')}</p>
      {linkUntil && (
        <p className="meta">
          {t.rich('linkUntil', { until: () => <Moment at={linkUntil} zone={event.timeZone} /> })}
        </p>
      )}
      <div className="actions">
        <button className="btn quiet">{t(linkUntil ? 'renew' : 'make')}</button>
      </div>
    </>
  )
  return (
    <>
      <h3>{t('link')}</h3>
      <Form action={makeLinkAction} hidden={hidden} label={t('link')}>
        <ShownOnce name="link" before={make}>
          <p>{t('linkMade')}</p>
        </ShownOnce>
      </Form>
      {linkUntil && (
        <Form action={revokeLinkAction} hidden={hidden} label={t('revoke')}>
          <div className="actions">
            <button className="btn text">{t('revoke')}</button>
          </div>
        </Form>
      )}
    </>
  )
}
