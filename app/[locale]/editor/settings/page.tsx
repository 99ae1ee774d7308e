import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { SettingsForm } from '@/components/administration/settings-form'
import { WordsForm } from '@/components/administration/words-form'
import { DeskPage } from '@/components/desk/desk-page'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireAdmin } from '@/lib/auth/session'
import { listOptions } from '@/lib/desk/options'
import { languages } from '@/lib/i18n/languages'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'
import { settingsPath } from '@/lib/portal/settings/paths'
import { getSettingsFor } from '@/lib/portal/settings/queries'

const parameters = { language: z.enum(languages), saved: z.enum(['settings', 'words']) }

export async function generateMetadata({ params }: PrivatePageProps) {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('administration.settings'), getPortal(language)])
  return privateMetadata(t('title'), portal.name)
}

export default async function SettingsPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireAdmin()
  const language = pageLanguage(await params)
  const { language: chosen = language, saved } = readParameters(parameters, await searchParams)
  const [t, portal, settings, projects] = await Promise.all([
    getTranslations('administration.settings'),
    getPortal(language),
    getSettingsFor(viewer),
    listOptions(viewer, 'projects', language),
  ])
  const frame = { language, portal, path: settingsPath }
  if (!settings) return <NotFoundPage {...frame} />
  const zones = [...new Set(['UTC', settings.timeZone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <DeskPage {...frame} viewer={viewer} section="settings" title={t('title')}>
      {saved && (
        <p className="notice" role="status">
          {t('saved')}
        </p>
      )}
      <h2>{t('words')}</h2>
      <WordsForm chosen={chosen} words={settings.translations} />
      <h2>{t('general')}</h2>
      <SettingsForm settings={settings} projects={projects} zones={zones} />
    </DeskPage>
  )
}
