import type { ReactNode } from 'react'
import type { Shape } from '@/components/ui/mark'
import type { Room, Side } from '@/lib/map/labels'

const shapes: Record<Shape, ReactNode> = {
  square: <path d="M-6-6H6V6H-6z" />,
  ring: <circle r="5" className="open" />,
  disc: <circle r="6" />,
  half: <path d="M0-6A6 6 0 0 0 0 6zM0-6A6 6 0 0 1 0 6" className="open" />,
  diamond: <path d="M0-8L8 0 0 8-8 0z" />,
  triangle: <path d="M0-7L7 5H-7z" />,
}

const anchors: Record<Side, { x: number; y: number; textAnchor: 'start' | 'end' | 'middle' }> = {
  right: { x: 11, y: 5, textAnchor: 'start' },
  left: { x: -11, y: 5, textAnchor: 'end' },
  above: { x: 0, y: -13, textAnchor: 'middle' },
  below: { x: 0, y: 23, textAnchor: 'middle' },
}

type Props = {
  shape: Shape
  name: string
  /** Where the name stands; without it there is no room for one. */
  side?: Side
  /** How wide the map has to be for the name. */
  room?: Room
}

/** A place's sign and name, in CSS pixels around its own origin: its own size at every width of the map. */
export function MapSign({ shape, name, side, room = 'phone' }: Props) {
  return (
    <g className="sign">
      <g className="place">{shapes[shape]}</g>
      {side && (
        <text {...anchors[side]} className={`needs-${room}`} aria-hidden="true">
          {name}
        </text>
      )}
      <rect className="target" x="-15" y="-15" width="30" height="30" />
    </g>
  )
}
