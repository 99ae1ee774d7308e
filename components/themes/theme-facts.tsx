import { useTranslations } from 'next-intl'
import { useThemeGoals } from '@/components/themes/theme-goals'
import { Facts } from '@/components/ui/facts'
import type { ThemeRow } from '@/lib/themes/queries'

/** Which goals and topics a theme serves; nothing where nobody said so. */
export function ThemeFacts({ theme }: { theme: Pick<ThemeRow, 'sdgs' | 'urbanAgendaTopics'> }) {
  const t = useTranslations('themes')
  const { sdgs, topics } = useThemeGoals(theme)
  const items = [
    { term: t('sdgs'), names: sdgs },
    { term: t('urbanAgenda'), names: topics },
  ].filter(({ names }) => names.length > 0)
  if (items.length === 0) return null
  return (
    <Facts
      items={items.map(({ term, names }) => ({
        term,
        children: (
          <ul className="plain">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        ),
      }))}
    />
  )
}
