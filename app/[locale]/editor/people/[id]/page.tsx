import { PersonForm } from '@/components/people/person-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getPersonFor, listPersonOptions } from '@/lib/people/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('people', props)

export default async function PersonDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, person, options] = await Promise.all([
    getPortal(language),
    getPersonFor(viewer, id, language, shown),
    listPersonOptions(viewer, language),
  ])
  return (
    <DeskRecordPage noun="people" {...{ id, language, shown, done, portal, viewer }} record={person?.record}>
      {person && <PersonForm shown={shown} person={person} options={options} />}
    </DeskRecordPage>
  )
}
