import { useLocale, useTranslations } from 'next-intl'
import { deskListPath } from '@/lib/desk/filters'
import type { NounName } from '@/lib/desk/nouns'

/** From a record to all of its noun. */
export function BackLink({ noun }: { noun: NounName | 'pages' }) {
  const t = useTranslations('desk')
  return (
    <p className="back">
      <a href={`/${useLocale()}${deskListPath(noun)}`}>
        {t('record.back', { section: t(`sections.${noun}`) })}
      </a>
    </p>
  )
}
