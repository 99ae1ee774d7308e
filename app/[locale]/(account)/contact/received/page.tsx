import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { referenceShape } from '@/lib/help-requests/rules'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('contact'), getPortal(language)])
  return privateMetadata(t('received.title'), portal.name)
}

export default async function ContactReceivedPage({ params, searchParams }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const said = single((await searchParams).number) ?? ''
  const number = referenceShape.test(said) ? said : null
  const [t, portal] = await Promise.all([getTranslations('contact'), getPortal(language)])
  return (
    <AccountFrame language={language} path="/contact/received" portal={portal} title={t('received.title')}>
      {number && (
        <p className="notice" role="status">
          {t.rich('received.number', { number, strong: (words) => <strong>{words}</strong> })}
        </p>
      )}
      <p>{t('received.next')}</p>
      <p>
        <a href={`/${language}`}>{t('received.home', { name: portal.name })}</a>
      </p>
    </AccountFrame>
  )
}
