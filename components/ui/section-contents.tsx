import { useTranslations } from 'next-intl'
import { MarginSection } from '@/components/ui/margin'

type Props = { sections: { id: string; title: string }[] }

/** In the margin of a record, what follows under it; up to four sections are seen without. */
export function SectionContents({ sections }: Props) {
  const t = useTranslations('layout')
  if (sections.length <= 4) return null
  return (
    <MarginSection title={t('contents')}>
      <ul className="plain">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </MarginSection>
  )
}
