import { Fragment } from 'react'
import { NameText } from '@/components/names/name-text'
import type { Named } from '@/lib/i18n/named'

/** What a pairing is about, in the line over its title: "Mobility / Energy". Nothing where no theme is known. */
export function pairingThemes(themes: Named[]) {
  if (themes.length === 0) return undefined
  return themes.map((theme, index) => (
    <Fragment key={theme.slug}>
      {index > 0 && ' / '}
      <NameText of={theme} />
    </Fragment>
  ))
}
