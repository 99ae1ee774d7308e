import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/components/accounts/account-frame'
import { DecideMembership } from '@/components/accounts/decide-membership'
import { getAskedMembership } from '@/lib/accounts/memberships/decisions/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

type Props = Pick<PrivatePageProps, 'searchParams'> & { params: Promise<{ locale: string; token: string }> }

const decisions = ['granted', 'refused'] as const

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('account.decision'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

/** Decides about one request to join, by the link that was mailed to who leads the group. */
export default async function DecisionPage({ params, searchParams }: Props) {
  const { locale, token } = await params
  const said = await searchParams
  const done = decisions.find((one) => one === said.done)
  const answer = decisions.find((one) => one === said.answer)
  const language = pageLanguage({ locale })
  const [t, portal, asked] = await Promise.all([
    getTranslations('account.decision'),
    getPortal(language),
    getAskedMembership(token, language),
  ])
  const notice = !asked && done ? t(`done.${done}`) : undefined
  return (
    <AccountFrame {...{ language, portal, notice }} path={`/memberships/${token}`} title={t('title')}>
      {asked && <DecideMembership asked={asked} token={token} answer={answer} />}
      {!asked && !done && <p>{t('over')}</p>}
    </AccountFrame>
  )
}
