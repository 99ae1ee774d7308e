import { getTranslations } from 'next-intl/server'
import { SendSlides } from '@/components/events/slides/send-slides'
import { SitePage } from '@/components/layout/site-page'
import { speakerPath } from '@/lib/events/slides/paths'
import { getSpeakerPage } from '@/lib/events/slides/queries'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, single, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { asUploadReason } from '@/lib/uploads/refusals'

type Props = Pick<PrivatePageProps, 'searchParams'> & { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('slidesByLink'), getPortal(language)])
  return privateMetadata(t('speaker.title'), portal.name)
}

/** What a speaker's link opens: whose slides are asked for, what arrived, and the form that sends them. */
export default async function SpeakerSlidesPage({ params, searchParams }: Props) {
  const asked = await searchParams
  const { locale, token } = await params
  const language = pageLanguage({ locale })
  const [t, portal, page] = await Promise.all([
    getTranslations('slidesByLink'),
    getPortal(language),
    getSpeakerPage(token, language),
  ])
  const received = Number(single(asked.received) ?? 0) > 0
  return (
    <SitePage language={language} path={speakerPath(token)} portal={portal}>
      <div className="wrap">
        <h1>{t(page ? 'speaker.title' : 'speaker.over')}</h1>
        {page ? (
          <SendSlides {...{ token, page, received }} refused={asUploadReason(single(asked.refused))} />
        ) : (
          <p>{t('speaker.overHint')}</p>
        )}
      </div>
    </SitePage>
  )
}
