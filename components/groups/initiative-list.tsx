import { useLocale, useTranslations } from 'next-intl'
import { TextLanguages } from '@/components/desk/text-languages'
import { Status } from '@/components/ui/status'
import type { DeskInitiatives } from '@/lib/groups/initiatives/desk/queries'
import { initiativesPath } from '@/lib/groups/paths'
import { foreign } from '@/lib/i18n/translation'

type Props = { initiatives: DeskInitiatives; shown: string }

/** The initiatives of a group, and the languages of the one that is kept. */
export function InitiativeList({ initiatives: { record, all, shown: kept }, shown }: Props) {
  const t = useTranslations('groups.initiativeDesk')
  const language = useLocale()
  const link = (to: { initiative?: string; language?: string }) =>
    `/${language}${initiativesPath(record.id, to)}`
  return (
    <>
      {all.length === 0 && <p>{t('none')}</p>}
      <ul className="plain">
        {all.map(({ id, name, language: spoken, published }) => (
          <li key={id}>
            <a
              href={link({ initiative: id })}
              lang={foreign(spoken, language)}
              aria-current={id === kept?.id ? 'true' : undefined}
            >
              {name}
            </a>{' '}
            <Status tone={published ? 'ok' : 'idle'}>{t(published ? 'published' : 'draft')}</Status>
          </li>
        ))}
      </ul>
      {kept && (
        <p>
          <a href={link({})}>{t('new')}</a>
        </p>
      )}
      <h2>{t(kept ? 'change' : 'new')}</h2>
      <TextLanguages
        label={t('languages')}
        shown={shown}
        href={(other) => link({ ...(kept && { initiative: kept.id }), language: other })}
      />
    </>
  )
}
