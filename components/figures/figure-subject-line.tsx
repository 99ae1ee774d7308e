import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { cityPath } from '@/lib/cities/paths'
import type { FigureSubject } from '@/lib/figures/subjects/queries'

/** What a figure is about, linked: "Umeå", "RUGGEDISED, the project". */
export function FigureSubjectLine({ subject }: { subject: FigureSubject | null }) {
  const t = useTranslations('impact')
  const language = useLocale()
  if (!subject) return t('portal')
  const { city } = subject
  return t.rich(`scopes.${subject.scope}`, {
    subject: () => (
      <a href={`/${language}${subject.path}`}>
        <NameText of={subject} />
      </a>
    ),
    city: () =>
      city && (
        <a href={`/${language}${cityPath(city.slug)}`}>
          <NameText of={city} />
        </a>
      ),
  })
}
