import { useLocale, useTranslations } from 'next-intl'
import { FundingStatement } from '@/components/layout/funding-statement'
import { Section } from '@/components/ui/section'
import { foreign } from '@/lib/i18n/translation'
import type { ProjectRecord } from '@/lib/projects/record/queries'

/** What the grant asks to be said, word for word. The emblem is the first funder's. */
export function ProjectFunding({ statements }: Pick<ProjectRecord, 'statements'>) {
  const t = useTranslations('projects')
  const language = useLocale()
  if (!statements) return null
  return (
    <Section id="funding" title={t('funding')}>
      {statements.texts.map((text, index) => (
        <FundingStatement
          key={text}
          text={text}
          lang={foreign(statements.language, language)}
          emblem={index === 0}
        />
      ))}
    </Section>
  )
}
