import { DeskListPage } from '@/components/desk/desk-list-page'
import { requireDesk } from '@/lib/auth/session'
import { listMetadata, readList } from '@/lib/desk/pages'
import { pageLanguage } from '@/lib/pages/language'
import type { PrivatePageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivatePageProps) => listMetadata('events', props)

export default async function EventsDeskPage({ params, searchParams }: PrivatePageProps) {
  const viewer = await requireDesk()
  const language = pageLanguage(await params)
  const [portal, list] = await Promise.all([
    getPortal(language),
    readList(viewer, 'events', language, await searchParams),
  ])
  return <DeskListPage noun="events" {...{ language, portal, viewer, list }} />
}
