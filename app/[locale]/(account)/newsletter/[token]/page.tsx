import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { LinkOver } from '@/components/accounts/link-over'
import { SubscriptionForm } from '@/components/newsletter/subscription-form'
import { newsletterPath, subscriptionPath } from '@/lib/newsletter/paths'
import { getSubscription, listThemeChoices } from '@/lib/newsletter/subscriptions/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

type Props = Pick<PrivatePageProps, 'searchParams'> & { params: Promise<{ locale: string; token: string }> }

const news = ['confirmed', 'changed', 'ended'] as const

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('newsletter'), getPortal(language)])
  return privateMetadata(t('manage.title'), portal.name)
}

/** What a subscriber gets, by the signed link of any mail. */
export default async function SubscriptionPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  const said = (await searchParams).done
  const done = news.find((one) => one === said)
  const language = pageLanguage({ locale })
  const [t, portal, subscription, themes] = await Promise.all([
    getTranslations('newsletter'),
    getPortal(language),
    getSubscription(token),
    listThemeChoices(language),
  ])
  // What was said last holds no more where it was ended since, by a mail program for instance.
  const holds = subscription && subscription.ended === (done === 'ended')
  const frame = { language, portal, path: subscriptionPath(token), title: t('manage.title') }
  return (
    <AccountFrame {...frame} notice={holds && done ? t(`news.${done}`) : undefined}>
      {subscription ? (
        <SubscriptionForm subscription={subscription} themes={themes} token={token} />
      ) : (
        <LinkOver text={t('over')} href={`/${language}${newsletterPath}`} label={t('title')} />
      )}
    </AccountFrame>
  )
}
