import { useLocale, useTranslations } from 'next-intl'
import type { ThemeRow } from '@/lib/themes/queries'
import { sdgs } from '@/lib/vocabularies/sdgs'
import { labelOf, termOf } from '@/lib/vocabularies/term'
import { urbanAgendaTopics } from '@/lib/vocabularies/urban-agenda-topics'

type Goals = Pick<ThemeRow, 'sdgs' | 'urbanAgendaTopics'>

/** What a theme serves, in words: goals of the United Nations and topics of the Urban Agenda. */
export function useThemeGoals(theme: Goals): { sdgs: string[]; topics: string[] } {
  const t = useTranslations('themes')
  const language = useLocale()
  return {
    sdgs: theme.sdgs.flatMap((id) => {
      const [term, name] = [termOf(sdgs, id), labelOf(sdgs, id, language)]
      return term && name ? [t('sdg', { name, number: String(term.number) })] : []
    }),
    topics: theme.urbanAgendaTopics.flatMap((id) => labelOf(urbanAgendaTopics, id, language) ?? []),
  }
}
