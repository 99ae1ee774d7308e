import { useTranslations } from 'next-intl'
import { JsonLd } from '@/components/layout/json-ld'
import { figurePath } from '@/lib/figures/paths'
import type { FigureProof } from '@/lib/figures/proof/queries'
import { numberText, withUnit } from '@/lib/figures/rules'

type Props = {
  figures: FigureProof[]
  name: string
  description: string
  url: string
  language: string
  portal: { name: string; url: string }
}

/**
 * schema.org Dataset: the figures of the page as what was measured, each with its method and its proof. Nobody has
 * measured a target.
 */
export function FiguresJsonLd({ figures, name, description, url, language, portal }: Props) {
  const t = useTranslations('impact')
  const measured = figures.filter(({ kind }) => kind === 'measured')
  if (measured.length === 0) return null
  const dates = measured.flatMap(({ asOf }) => asOf?.date ?? []).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return (
    <JsonLd
      data={{
        '@type': 'Dataset',
        '@id': url,
        name: `${name} · ${portal.name}`,
        description,
        url,
        inLanguage: language,
        isAccessibleForFree: true,
        creator: { '@type': 'Organization', name: portal.name, url: portal.url },
        temporalCoverage: first && last ? (first === last ? first : `${first}/${last}`) : undefined,
        variableMeasured: measured.map((figure) => {
          const words = withUnit(numberText(language, figure.value), figure.unit)
          const address = `${portal.url}/${language}${figurePath(figure.slug)}`
          return variableOf(figure, address, `${t(`qualifiers.${figure.qualifier}`)} ${words}`)
        }),
      }}
    />
  )
}

/** @param words the value as the page prints it, which says how exact it is */
function variableOf(
  { title, value, unit, method, indicator, qualifier, summary }: FigureProof,
  url: string,
  words: string,
) {
  return {
    '@type': 'PropertyValue',
    '@id': url,
    name: title,
    alternateName: indicator?.name,
    description: summary || undefined,
    // A value that is not exact says so in words, and is a bound where it is one.
    value: qualifier === 'exact' ? value : words,
    maxValue: qualifier === 'up_to' || qualifier === 'nearly' ? value : undefined,
    minValue: qualifier === 'more_than' ? value : undefined,
    unitText: unit || undefined,
    measurementTechnique: method || undefined,
    url,
  }
}
