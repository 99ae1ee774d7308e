import { useTranslations } from 'next-intl'

/**
 * The European emblem by its official construction: a flag of 3:2, twelve stars on a circle of a third of its height,
 * each inscribed in a circle of an eighteenth, upright; Reflex Blue and yellow in every theme.
 * https://op.europa.eu/en/web/eu-vocabularies/formex/physical-specifications/character-encoding/use-of-the-emblem
 */
const height = 540
const star = pentagram(height / 18)
const stars = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6
  const x = 405 + (height / 3) * Math.sin(angle)
  const y = 270 - (height / 3) * Math.cos(angle) - height / 18
  return `M${x.toFixed(1)} ${y.toFixed(1)}${star}`
}).join('')

/** `label` replaces its name where the words beside it do not already say what it is. */
export function EuEmblem({ label, width = 96 }: { label?: string; width?: number }) {
  const t = useTranslations('layout')
  return (
    <svg
      className="emblem"
      viewBox="0 0 810 540"
      width={width}
      height={(width * 2) / 3}
      role="img"
      aria-label={label ?? t('emblem')}
    >
      <path fill="#039" d="M0 0h810v540H0z" />
      <path fill="#fc0" d={stars} />
    </svg>
  )
}

/** A star drawn in one stroke from its upper point, relative to it. */
function pentagram(radius: number) {
  const points = [0, 2, 4, 1, 3].map((corner) => {
    const angle = (corner * 2 * Math.PI) / 5
    return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
  })
  const steps = points.slice(1).map((point, index) => {
    const from = points[index] ?? point
    return `l${(point.x - from.x).toFixed(1)} ${(point.y - from.y).toFixed(1)}`
  })
  return `${steps.join('')}z`
}
