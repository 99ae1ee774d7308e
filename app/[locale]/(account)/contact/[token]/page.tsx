import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { LinkOver } from '@/components/accounts/link-over'
import { OwnRequest } from '@/components/help-requests/own-request'
import { contactPath, helpRequestPath } from '@/lib/help-requests/paths'
import { getOwnHelpRequest } from '@/lib/help-requests/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { getTimeZone } from '@/lib/portal/settings/queries'

type Props = Pick<PrivatePageProps, 'searchParams'> & { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('contact'), getPortal(language)])
  return privateMetadata(t('ownTitle'), portal.name)
}

/** What somebody wrote to the helpdesk and what was answered, by the link that was mailed to them. */
export default async function OwnRequestPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  const { added } = await searchParams
  const language = pageLanguage({ locale })
  const [t, portal, request, zone] = await Promise.all([
    getTranslations('contact'),
    getPortal(language),
    getOwnHelpRequest(token),
    getTimeZone(),
  ])
  const frame = { language, portal, path: helpRequestPath(token), title: t('ownTitle') }
  return (
    <AccountFrame {...frame} notice={request && added ? t('added') : undefined}>
      {request ? (
        <OwnRequest request={request} token={token} zone={zone} />
      ) : (
        <LinkOver text={t('over')} href={`/${language}${contactPath()}`} label={t('title')} />
      )}
    </AccountFrame>
  )
}
