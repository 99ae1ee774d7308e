import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import { FigureRow } from '@/components/ui/figure-row'
import { figurePath } from '@/lib/figures/paths'
import type { ProjectRecord } from '@/lib/projects/record/queries'

/** What was measured or aimed at, each with the way to its proof. Nothing where there is none. */
export function ProjectFigures({ project: { slug: project, figures } }: { project: ProjectRecord }) {
  const t = useTranslations('projects')
  const language = useLocale()
  if (figures.length === 0) return null
  // A year among the figures is no 2,030.
  const number = new Intl.NumberFormat(language, { useGrouping: 'min2' })
  return (
    <FigureRow
      figures={figures.map(({ slug, value, unit, qualifier, kind, title, asOf }) => ({
        qualifier: t(`qualifiers.${qualifier}`),
        value: number.format(value),
        unit,
        label: t(`figure.${kind}`, {
          title,
          date: asOf ? dateText(language, asOf.date, asOf.precision) : 'none',
        }),
        href: `/${language}${figurePath(slug, { project })}`,
      }))}
    />
  )
}
