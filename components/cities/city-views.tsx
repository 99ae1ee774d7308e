import { useTranslations } from 'next-intl'

type Props = { list: string; map: string; current: 'list' | 'map' }

/** Switches between list and map; both addresses keep the filters. */
export function CityViews({ current, ...addresses }: Props) {
  const t = useTranslations('cities')
  return (
    <nav aria-label={t('views.label')} className="sans pb-4">
      <ul className="plain flex gap-5" role="list">
        {(['list', 'map'] as const).map((view) => (
          <li key={view}>
            <a
              href={addresses[view]}
              aria-current={view === current ? 'true' : undefined}
              className="inline-block py-2"
            >
              {view === current ? <b>{t(`views.${view}`)}</b> : t(`views.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
