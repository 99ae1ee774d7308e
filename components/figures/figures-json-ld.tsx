import { JsonLd } from '@/components/layout/json-ld'
import type { FigureProof } from '@/lib/figures/proof/queries'

type Props = {
  figures: FigureProof[]
  name: string
  description: string
  url: string
  language: string
  portal: { name: string; url: string }
}

/** schema.org Dataset: the figures of the page as what was measured, each with its method and its proof. */
export function FiguresJsonLd({ figures, name, description, url, language, portal }: Props) {
  if (figures.length === 0) return null
  const dates = figures.flatMap(({ asOf }) => asOf?.date ?? []).sort()
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
        variableMeasured: figures.map((figure) => variableOf(figure, url)),
      }}
    />
  )
}

function variableOf(
  { slug, title, value, unit, method, indicator, qualifier, summary }: FigureProof,
  url: string,
) {
  return {
    '@type': 'PropertyValue',
    '@id': `${url}#${slug}`,
    name: title,
    alternateName: indicator?.name,
    description: summary || undefined,
    // A value that is not exact is a bound, or says so in words.
    ...(qualifier === 'up_to'
      ? { maxValue: value }
      : qualifier === 'more_than'
        ? { minValue: value }
        : { value }),
    unitText: unit || undefined,
    measurementTechnique: method || undefined,
    url: `${url}#${slug}`,
  }
}
