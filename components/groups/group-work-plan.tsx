import { useLocale, useTranslations } from 'next-intl'
import { DocumentLine } from '@/components/events/document-line'
import { WorkPlanTable } from '@/components/groups/work-plan-table'
import { RichText } from '@/components/richtext/rich-text'
import { Section } from '@/components/ui/section'
import type { WorkPlan } from '@/lib/groups/work-plans/queries'
import { foreign } from '@/lib/i18n/translation'
import type { RichTextLinks } from '@/lib/richtext/links'

/** What a group means to do in one year, in words and line by line. */
export function GroupWorkPlan({ plan, links }: { plan: WorkPlan; links: RichTextLinks }) {
  const t = useTranslations('groups')
  const { year, title, summary, body, document, items } = plan
  const lang = foreign(plan.language, useLocale())
  const name = t('plan.name', { year: String(year) })
  return (
    <Section
      id={`plan-${year}`}
      title={title || name}
      lang={title ? lang : undefined}
      note={
        <>
          {title && <p>{name}</p>}
          {document && <DocumentLine document={document} />}
        </>
      }
    >
      {(summary || body) && (
        <div className="prose" lang={lang}>
          {summary && <p>{summary}</p>}
          {body && <RichText doc={body} links={links} tableLabel={t('table.label')} />}
        </div>
      )}
      {items.length > 0 && <WorkPlanTable plan={plan} />}
    </Section>
  )
}
