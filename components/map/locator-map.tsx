import { useTranslations } from 'next-intl'
import { MapSign } from '@/components/map/map-sign'
import type { Shape } from '@/components/ui/mark'
import { outlinesAround } from '@/lib/map/outlines'

type Props = {
  name: string
  latitude: number
  longitude: number
  shape?: Shape
}

/** Where one place is: the country around it, drawn from data. */
export function LocatorMap({ name, latitude, longitude, shape = 'square' }: Props) {
  const t = useTranslations('map')
  const { width, height, land, borders } = outlinesAround({ latitude, longitude })
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
        <g transform={`translate(${width / 2} ${height / 2})`}>
          <MapSign shape={shape} name={name} side="right" />
        </g>
      </svg>
    </div>
  )
}
