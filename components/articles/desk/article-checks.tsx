import { useTranslations } from 'next-intl'
import type { Finding } from '@/lib/articles/checks/rules'

/** What is missing before a story is published, and what is worth another look. */
export function ArticleChecks({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('articlesDesk.checks')
  const severities = (['blocks', 'advises'] as const).filter((severity) =>
    findings.some((finding) => finding.severity === severity),
  )
  return (
    <section aria-label={t('title')}>
      <h2>{t('title')}</h2>
      {findings.length === 0 && <p>{t('nothing')}</p>}
      {severities.map((severity) => (
        <div key={severity}>
          <h3>{t(severity)}</h3>
          <ul>
            {findings
              .filter((finding) => finding.severity === severity)
              .map(({ check, at = '' }, index) => (
                <li key={index}>{t(`findings.${check}`, { at })}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
