import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Moment } from '@/components/administration/moment'
import { TextArea } from '@/components/forms/field'
import { Form } from '@/components/forms/form'
import { RequestState } from '@/components/help-requests/request-state'
import { Facts } from '@/components/ui/facts'
import { addReplyAction } from '@/lib/help-requests/actions'
import type { OwnHelpRequest } from '@/lib/help-requests/queries'

type Props = { request: OwnHelpRequest; token: string; zone: string }

/** A request as the one who wrote it sees it: where it stands, what was said, and room for more. */
export function OwnRequest({ request, token, zone }: Props) {
  const t = useTranslations('contact')
  const { reference, subject, message, state, createdAt, replies } = request
  return (
    <>
      <Facts
        items={[
          { term: t('number'), children: reference },
          { term: t('state'), children: <RequestState state={state} /> },
          { term: t('subject'), children: subject },
        ]}
      />
      <ol className="talk" aria-label={t('talk')}>
        <Said who={t('you')} at={<Moment at={createdAt} zone={zone} />} text={message} />
        {replies.map((reply) => (
          <Said
            key={reply.id}
            who={reply.fromDesk ? t('helpdesk') : t('you')}
            at={<Moment at={reply.createdAt} zone={zone} />}
            text={reply.text}
          />
        ))}
      </ol>
      <h2>{t('addTitle')}</h2>
      <Form action={addReplyAction} hidden={{ token }} label={t('addTitle')}>
        <TextArea name="text" label={t('message')} rows={5} />
        <div className="actions">
          <button className="btn">{t('add')}</button>
        </div>
      </Form>
    </>
  )
}

/** One turn of a conversation: whose, when, and the words as they were typed. */
export function Said({ who, at, text }: { who: string; at: ReactNode; text: string }) {
  return (
    <li>
      <p className="meta">
        <strong>{who}</strong> {at}
      </p>
      <p className="as-typed">{text}</p>
    </li>
  )
}
