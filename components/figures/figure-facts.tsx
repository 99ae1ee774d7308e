import { useLocale, useTranslations } from 'next-intl'
import { FigureBaseline } from '@/components/figures/figure-baseline'
import { FigureMentions } from '@/components/figures/figure-mentions'
import { FigureSource } from '@/components/figures/figure-source'
import { FigureSubjectLine } from '@/components/figures/figure-subject-line'
import { fact, Facts } from '@/components/ui/facts'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { Status } from '@/components/ui/status'
import type { FigureProof } from '@/lib/figures/proof/queries'
import { foreign } from '@/lib/i18n/translation'

type Props = { figure: FigureProof; here: ReadonlySet<string> }

/** What makes a number believable: of what, how exact, how and when measured, against what, and where it says so. */
export function FigureFacts({ figure, here }: Props) {
  const t = useTranslations('impact')
  const { subject, qualifier, kind, asOf, baseline, partOf, includes, reviewOn } = figure
  return (
    <Facts
      items={[
        { term: t('facts.about'), children: <FigureSubjectLine subject={subject} /> },
        ...fact(t('facts.asOf'), asOf && <PartialDateText {...asOf} />),
        { term: t('facts.qualifier'), children: t(`qualifierTexts.${qualifier}`) },
        ...fact(t('facts.kind'), kind === 'target' && t('kindTexts.target')),
        { term: t('facts.method'), children: <Method figure={figure} /> },
        ...fact(t('facts.baseline'), baseline && <FigureBaseline unit={figure.unit} baseline={baseline} />),
        { term: t('facts.source'), children: <FigureSource source={figure.source} /> },
        ...fact(t('facts.indicator'), figure.indicator && <Indicator indicator={figure.indicator} />),
        ...fact(t('facts.partOf'), partOf && <PartOf figure={partOf} here={here} />),
        ...fact(
          t('facts.includes'),
          includes.length > 0 && <FigureMentions figures={includes} here={here} />,
        ),
        ...fact(t('facts.review'), reviewOn && <Review figure={figure} />),
      ]}
    />
  )
}

function Method({ figure: { method, language } }: Pick<Props, 'figure'>) {
  const t = useTranslations('impact')
  const page = useLocale()
  return method ? <span lang={foreign(language, page)}>{method}</span> : t('noMethod')
}

function Indicator({ indicator }: { indicator: NonNullable<FigureProof['indicator']> }) {
  const { name, summary, framework, language } = indicator
  const lang = foreign(language, useLocale())
  return (
    <>
      <span lang={lang}>{name}</span>
      {framework && ` (${framework})`}
      {summary && (
        <span className="meta" lang={lang}>
          {summary}
        </span>
      )}
    </>
  )
}

function PartOf({ figure, here }: { figure: NonNullable<FigureProof['partOf']>; here: Props['here'] }) {
  const t = useTranslations('impact')
  return (
    <>
      <FigureMentions figures={[figure]} here={here} />
      <span className="meta">{t('countedOnce')}</span>
    </>
  )
}

function Review({ figure: { reviewOn, stale } }: Pick<Props, 'figure'>) {
  const t = useTranslations('impact')
  const date = () => <PartialDateText date={reviewOn ?? ''} />
  return stale ? (
    <Status tone="wait">
      <span>{t.rich('review.due', { date })}</span>
    </Status>
  ) : (
    t.rich('review.next', { date })
  )
}
