import { Fragment } from 'react'
import { useLocale } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import type { Named } from '@/lib/i18n/named'

type Props = { names: Named[]; path: (slug: string) => string }

/** "A; B; C", each leading to its page. */
export function NameLinks({ names, path }: Props) {
  const language = useLocale()
  return names.map((named, index) => (
    <Fragment key={named.slug}>
      {index > 0 && '; '}
      <a href={`/${language}${path(named.slug)}`}>
        <NameText of={named} />
      </a>
    </Fragment>
  ))
}
