import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { newsletterAskedPath } from '@/lib/newsletter/paths'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

type Props = Pick<PrivatePageProps, 'params'>

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('newsletter'), getPortal(language)])
  return privateMetadata(t('asked.title'), portal.name)
}

/** The same for an address that has the newsletter and one that has not. */
export default async function NewsletterAskedPage({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('newsletter'), getPortal(language)])
  const frame = { language, portal, path: newsletterAskedPath, title: t('asked.title') }
  return <AccountFrame {...frame} notice={t('asked.text')} />
}
