import { useTranslations } from 'next-intl'

type Props = { noun: 'cities' | 'solutions'; list: string; map: string; current: 'list' | 'map' }

/** Switches between the records of a noun and where they are; both addresses keep the filters. */
export function ListOrMap({ noun, current, ...addresses }: Props) {
  const words = { cities: useTranslations('cities.views'), solutions: useTranslations('solutions.views') }
  const t = words[noun]
  return (
    <nav aria-label={t('label')} className="sans pb-4">
      <ul className="plain flex gap-5" role="list">
        {(['list', 'map'] as const).map((view) => (
          <li key={view}>
            <a
              href={addresses[view]}
              aria-current={view === current ? 'true' : undefined}
              className="inline-block py-2"
            >
              {view === current ? <b>{t(view)}</b> : t(view)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
