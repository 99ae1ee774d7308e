import { GroupForm } from '@/components/groups/group-form'
import { GroupDeskLinks } from '@/components/groups/group-desk-links'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getGroupFor, listGroupOptions } from '@/lib/groups/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('groups', props)

export default async function GroupDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, group, options] = await Promise.all([
    getPortal(language),
    getGroupFor(viewer, id, language, shown),
    listGroupOptions(viewer, language, id),
  ])
  return (
    <DeskRecordPage noun="groups" {...{ id, language, shown, done, portal, viewer }} record={group?.record}>
      {group && <GroupDeskLinks id={id} part="texts" />}
      {group && <GroupForm shown={shown} group={group} options={options} />}
    </DeskRecordPage>
  )
}
