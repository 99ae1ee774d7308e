import { useLocale, useTranslations } from 'next-intl'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { Row, Rows } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'
import { foreign } from '@/lib/i18n/translation'
import type { ActionPlanOutline } from '@/lib/pairings/action-plans/queries'

/** The plan that the members agreed on, in its steps. */
export function PairingActionPlan({ plan }: { plan: ActionPlanOutline }) {
  const t = useTranslations('pairings')
  const lang = foreign(plan.language, useLocale())
  const { number, publishedAt } = plan
  const note = (
    <>
      {t('plan.version', { number: String(number) })}
      {publishedAt && ' · '}
      {publishedAt && <PartialDateText date={publishedAt.toISOString()} />}
    </>
  )
  return (
    <Section id="action-plan" title={t('plan.title')} note={note}>
      <Rows>
        {plan.steps.map(({ step, entries }) => (
          <Row key={step} title={t(`plan.steps.${step}`)}>
            <ul className="plain" lang={lang}>
              {entries.map(({ id, city, text }) => (
                <li key={id}>{[city, text].filter(Boolean).join(': ')}</li>
              ))}
            </ul>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
