import { useFigurePrint } from '@/components/figures/printed-figure'
import type { DemonstrationRow } from '@/lib/demonstrations/queries'

/** "about 20 %", which leads to its proof, and under it of what. */
export function DemonstrationResult({ result }: { result: NonNullable<DemonstrationRow['result']> }) {
  const { qualifier, value, unit, label, lang, href } = useFigurePrint('undated')(result)
  const printed = unit ? `${value}\u202f${unit}` : value
  return (
    <>
      <a href={href}>{[qualifier, printed].filter(Boolean).join(' ')}</a>
      <span className="meta" lang={lang}>
        {label}
      </span>
    </>
  )
}
