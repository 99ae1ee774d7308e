import { SolutionForm } from '@/components/solutions/solution-form'
import { DeskRecordPage } from '@/components/desk/desk-record-page'
import { requireDesk } from '@/lib/auth/session'
import { getSolutionFor, listSolutionOptions } from '@/lib/solutions/desk/queries'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('solutions', props)

export default async function SolutionDeskPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const [portal, solution, options] = await Promise.all([
    getPortal(language),
    getSolutionFor(viewer, id, language, shown),
    listSolutionOptions(viewer, language),
  ])
  return (
    <DeskRecordPage
      noun="solutions"
      {...{ id, language, shown, done, portal, viewer }}
      record={solution?.record}
    >
      {solution && <SolutionForm shown={shown} solution={solution} options={options} />}
    </DeskRecordPage>
  )
}
