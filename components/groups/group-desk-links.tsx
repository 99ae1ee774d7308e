import { useLocale, useTranslations } from 'next-intl'
import { initiativesPath, membersPath, workPlanPath } from '@/lib/groups/paths'

type Part = 'texts' | 'members' | 'work-plan' | 'initiatives'

/** From one part of a group at the desk to the others. */
export function GroupDeskLinks({ id, part }: { id: string; part: Part }) {
  const t = useTranslations('groups.desk')
  const language = useLocale()
  const parts: [Part, string][] = [
    ['texts', `/editor/groups/${id}`],
    ['members', membersPath(id)],
    ['work-plan', workPlanPath(id)],
    ['initiatives', initiativesPath(id)],
  ]
  return (
    <nav className="text-languages" aria-label={t('parts')}>
      <ul>
        {parts.map(([name, path]) => (
          <li key={name}>
            <a href={`/${language}${path}`} aria-current={name === part ? 'page' : undefined}>
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
