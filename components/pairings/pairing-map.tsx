import { useLocale, useTranslations } from 'next-intl'
import { LocatorMap } from '@/components/map/locator-map'
import { PlacesMap } from '@/components/map/places-map'
import { cityPath } from '@/lib/cities/paths'
import type { PairingRecord, PlacedMember } from '@/lib/pairings/record/queries'

/** Where the members are; the facts beside it name them with their countries. */
export function PairingMap({ members }: Pick<PairingRecord, 'members'>) {
  const t = useTranslations('pairings')
  const language = useLocale()
  const placed = placedMembers(members)
  const [first] = placed
  if (!first) return null
  if (placed.length === 1) return <LocatorMap name={first.name} {...first.position} />
  return (
    <PlacesMap
      label={t('map')}
      places={placed.map(({ slug, name, role, position }) => ({
        name,
        href: `/${language}${cityPath(slug)}`,
        shape: role === 'member' ? 'square' : 'ring',
        ...position,
      }))}
    />
  )
}

/** Those that a map can show: with a known place, and a page that its marker leads to. */
export function placedMembers(members: PlacedMember[]) {
  return members.flatMap(({ position, published, ...member }) =>
    position && published ? [{ ...member, position }] : [],
  )
}
