import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Outlines } from '@/lib/map/outlines'

type Props = {
  /** Of the place. */
  name: string
  outlines: Outlines
  /** What else is named around it. */
  around?: ReactNode
  /** The sign of the place. */
  children: ReactNode
}

/** The land around one place, which is in the middle. */
export function MapOfOne({ name, outlines: { width, height, land, borders }, around, children }: Props) {
  const t = useTranslations('map')
  return (
    <div className="map-frame">
      <svg
        className="map locator"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('locator', { name })}
      >
        <path className="land" d={land} />
        <path className="borders" d={borders} />
        {around}
        <g transform={`translate(${width / 2} ${height / 2})`}>{children}</g>
      </svg>
    </div>
  )
}
