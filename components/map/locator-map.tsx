import { MapOfOne } from '@/components/map/map-of-one'
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
  return (
    <MapOfOne name={name} outlines={outlinesAround({ latitude, longitude })}>
      <MapSign shape={shape} name={name} side="right" />
    </MapOfOne>
  )
}
