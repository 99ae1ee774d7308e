import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { WishFields } from '@/components/newsletter/wish-fields'
import { newsletterPath } from '@/lib/newsletter/paths'
import { changeSubscriptionAction, unsubscribeAction } from '@/lib/newsletter/subscriptions/actions'
import type { Subscription, ThemeChoice } from '@/lib/newsletter/subscriptions/queries'

type Props = { subscription: Subscription; themes: readonly ThemeChoice[]; token: string }

/** What a subscriber gets, and the button that ends it. */
export function SubscriptionForm({ subscription, themes, token }: Props) {
  const t = useTranslations('newsletter')
  const { email, language, ended } = subscription
  if (ended) return <Ended email={email} />
  return (
    <>
      <p>{t('manage.intro', { email })}</p>
      <Form
        action={unsubscribeAction}
        hidden={{ token }}
        label={t('manage.unsubscribe')}
        className="form actions"
      >
        <button className="btn">{t('manage.unsubscribe')}</button>
      </Form>
      <h2>{t('manage.change')}</h2>
      <Form action={changeSubscriptionAction} hidden={{ token }} label={t('manage.change')}>
        <WishFields themes={themes} language={language} chosen={subscription.themes} />
        <div className="actions">
          <button className="btn quiet">{t('manage.save')}</button>
        </div>
      </Form>
    </>
  )
}

function Ended({ email }: { email: string }) {
  const t = useTranslations('newsletter')
  return (
    <>
      <p>{t('manage.endedFor', { email })}</p>
      <p>
        <a href={`/${useLocale()}${newsletterPath}`}>{t('manage.again')}</a>
      </p>
    </>
  )
}
