import { getTranslations } from 'next-intl/server'
import { DeskPage } from '@/components/desk/desk-page'
import { GroupDeskLinks } from '@/components/groups/group-desk-links'
import { WorkPlanForm } from '@/components/groups/work-plan-form'
import { WorkPlanYears } from '@/components/groups/work-plan-years'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { requireDesk } from '@/lib/auth/session'
import { readRecordParameters, recordMetadata } from '@/lib/desk/pages'
import { workPlanPath } from '@/lib/groups/paths'
import { getWorkPlanFor } from '@/lib/groups/work-plans/desk/queries'
import { yearSchema } from '@/lib/groups/work-plans/desk/schema'
import { foreign } from '@/lib/i18n/translation'
import type { PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

export const generateMetadata = (props: PrivateRecordPageProps) => recordMetadata('groups', props)

/** What a group means to do in a year. */
export default async function WorkPlanPage(props: PrivateRecordPageProps) {
  const viewer = await requireDesk()
  const { id, language, shown, done } = await readRecordParameters(props)
  const asked = yearSchema.safeParse((await props.searchParams).year)
  const year = asked.success ? asked.data : new Date().getUTCFullYear()
  const [t, portal, plan] = await Promise.all([
    getTranslations('desk'),
    getPortal(language),
    getWorkPlanFor(viewer, { id, year, language, shown }),
  ])
  const frame = { language, portal, path: workPlanPath(id, { year }) }
  if (!plan) return <NotFoundPage {...frame} />
  const { name, nameLanguage } = plan.record
  const title = <span lang={foreign(nameLanguage, language)}>{name}</span>
  return (
    <DeskPage {...frame} viewer={viewer} section="groups" title={title}>
      <GroupDeskLinks id={id} part="work-plan" />
      {done && (
        <p className="notice" role="status">
          {t(`news.${done}`)}
        </p>
      )}
      <WorkPlanYears id={id} years={plan.years} year={year} shown={shown} />
      <WorkPlanForm plan={plan} year={year} shown={shown} />
    </DeskPage>
  )
}
