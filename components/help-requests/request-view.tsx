import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { Select, TextArea, type Choice } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { Said } from '@/components/help-requests/own-request'
import { RequestState } from '@/components/help-requests/request-state'
import { Facts } from '@/components/ui/facts'
import {
  answerRequestAction,
  assignRequestAction,
  closeRequestAction,
  reopenRequestAction,
} from '@/lib/help-requests/desk/actions'
import type { HelpRequestRecord } from '@/lib/help-requests/desk/queries'

type Props = { request: HelpRequestRecord; helpers: readonly Choice[]; zone: string }

/** A request at the desk: who asks what, everything that was said, and the answer to give. */
export function RequestView({ request, helpers, zone }: Props) {
  const t = useTranslations('contact.desk')
  const { id, message, replies, name, createdAt } = request
  return (
    <>
      <RequestFacts request={request} />
      <ol className="talk" aria-label={t('talk')}>
        <Said who={name || t('erased')} at={<Moment at={createdAt} zone={zone} />} text={message} />
        {replies.map((reply) => (
          <Said
            key={reply.id}
            who={reply.fromDesk ? (reply.writer ?? t('helpdesk')) : name || t('erased')}
            at={<Moment at={reply.createdAt} zone={zone} />}
            text={reply.text}
          />
        ))}
      </ol>
      {request.email && <Answer id={id} email={request.email} />}
      <h2>{t('rest')}</h2>
      <Form action={assignRequestAction} hidden={{ id }} label={t('assign')}>
        <Select
          name="accountId"
          label={t('columns.assigned')}
          none={t('nobody')}
          choices={helpers}
          value={request.assignedTo?.id}
        />
        <div className="actions">
          <button className="btn quiet">{t('assign')}</button>
        </div>
      </Form>
      <Ending request={request} />
    </>
  )
}

function RequestFacts({ request }: { request: HelpRequestRecord }) {
  const t = useTranslations('contact')
  const language = useLocale()
  const { reference, state, name, email, service } = request
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return (
    <Facts
      items={[
        { term: t('number'), children: reference },
        { term: t('state'), children: <RequestState state={state} /> },
        {
          term: t('desk.columns.from'),
          children: email ? (
            <>
              {name}, <a href={`mailto:${email}`}>{email}</a>
            </>
          ) : (
            t('desk.erased')
          ),
        },
        ...(service ? [{ term: t('service'), children: service }] : []),
        { term: t('desk.language'), children: names.of(request.language) ?? request.language },
      ]}
    />
  )
}

function Answer({ id, email }: { id: string; email: string }) {
  const t = useTranslations('contact.desk')
  return (
    <>
      <h2>{t('answer')}</h2>
      <Form action={answerRequestAction} hidden={{ id }} label={t('answer')}>
        <TextArea name="text" label={t('text')} hint={t('textHint', { email })} rows={8} />
        <div className="actions">
          <button className="btn">{t('sendAnswer')}</button>
          <button className="btn quiet" name="close" value="on">
            {t('sendAndClose')}
          </button>
        </div>
      </Form>
    </>
  )
}

function Ending({ request: { id, state, reference } }: { request: HelpRequestRecord }) {
  const t = useTranslations('contact.desk')
  const verb = state === 'open' ? 'close' : 'reopen'
  return (
    <Form
      action={verb === 'close' ? closeRequestAction : reopenRequestAction}
      hidden={{ id }}
      label={t(`${verb}Named`, { reference })}
      className="form actions"
    >
      <button className="btn quiet">{t(`${verb}Named`, { reference })}</button>
    </Form>
  )
}
