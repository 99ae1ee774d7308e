import { useTranslations } from 'next-intl'
import { useFigurePrint } from '@/components/figures/printed-figure'
import type { FigureBrief } from '@/lib/figures/queries'
import { withUnit } from '@/lib/figures/rules'

/** Other figures in a line each, leading to their proofs: on this page where they stand on it. */
export function FigureMentions({ figures, here }: { figures: FigureBrief[]; here: ReadonlySet<string> }) {
  const t = useTranslations('impact')
  const print = useFigurePrint()
  return (
    <ul className="plain">
      {figures.map((figure) => {
        const { value, unit, label, lang, href } = print(figure)
        const start = [t(`qualifiers.${figure.qualifier}`), withUnit(value, unit ?? '')]
          .filter(Boolean)
          .join(' ')
        return (
          <li key={figure.slug}>
            <a href={here.has(figure.slug) ? `#${figure.slug}` : href}>
              {start} <span lang={lang}>{label}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
