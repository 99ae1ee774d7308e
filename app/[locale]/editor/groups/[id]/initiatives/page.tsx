import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { GroupDeskLinks } from '@/components/groups/group-desk-links'
import { InitiativeForm } from '@/components/groups/initiative-form'
import { InitiativeList } from '@/components/groups/initiative-list'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireDesk } from '@/lib/auth/session'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import { getInitiativesFor } from '@/lib/groups/initiatives/desk/queries'
import { initiativesPath } from '@/lib/groups/paths'
import { foreign } from '@/lib/i18n/translation'
import { single, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('groups', props)

/** What partners do together within a group, an action cluster as a rule. */
export default async function InitiativesPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const initiative = single((await props.searchParams).initiative) ?? ''
  const [t, portal, initiatives] = await Promise.all([
    getTranslations('desk'),
    getPortal(language),
    getInitiativesFor(viewer, { id, initiative, language, shown }),
  ])
  const frame = { language, portal, path: initiativesPath(id) }
  if (!initiatives) return <NotFoundPage {...frame} />
  const { name, nameLanguage } = initiatives.record
  const title = <span lang={foreign(nameLanguage, language)}>{name}</span>
  return (
    <DeskPage {...frame} viewer={viewer} section="groups" title={title}>
      <GroupDeskLinks id={id} part="initiatives" />
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <InitiativeList initiatives={initiatives} shown={shown} />
      <InitiativeForm initiatives={initiatives} shown={shown} />
    </DeskPage>
  )
}
