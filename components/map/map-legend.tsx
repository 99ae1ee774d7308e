import { Mark, type Shape } from '@/components/ui/mark'

/** Which shape is which role. */
export function MapLegend({ items }: { items: { shape: Shape; label: string }[] }) {
  return (
    <ul className="legend">
      {items.map(({ shape, label }) => (
        <li key={label}>
          <Mark shape={shape} />
          {label}
        </li>
      ))}
    </ul>
  )
}
