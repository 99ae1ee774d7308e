import { useLocale, useTranslations } from 'next-intl'
import { FigureFacts } from '@/components/figures/figure-facts'
import { Unit } from '@/components/ui/figure-row'
import type { FigureProof as Proof } from '@/lib/figures/proof/queries'
import { numberText } from '@/lib/figures/rules'
import { foreign } from '@/lib/i18n/translation'

type Props = {
  figure: Proof
  /** Whose proofs stand on this page too. */
  here: ReadonlySet<string>
}

/** One figure with everything that stands behind it. Its heading, read aloud, is the whole statement. */
export function FigureProof({ figure, here }: Props) {
  const t = useTranslations('impact')
  const language = useLocale()
  const { slug, qualifier, value, unit, title, summary } = figure
  const lang = foreign(figure.language, language)
  return (
    <section className="proof" id={slug} aria-labelledby={`${slug}-is`}>
      <div>
        <h3 id={`${slug}-is`}>
          <span className="qualifier">{t(`qualifiers.${qualifier}`)} </span>
          <b>
            {numberText(language, value)}
            <Unit unit={unit} />{' '}
          </b>
          <span lang={lang}>{title}</span>
        </h3>
        {summary && <p lang={lang}>{summary}</p>}
      </div>
      <FigureFacts figure={figure} here={here} />
    </section>
  )
}
