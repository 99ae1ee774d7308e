import { useTranslations } from 'next-intl'
import { conflictKeys } from '@/components/islands/conflict/words'
import { IslandScript } from '@/components/richtext-editor/island-script'

type Props = {
  id: string
  /** Of the text. */
  language: string
  /** Of the page. */
  page: string
}

/** What this browser keeps of a story, beside what stands in the draft now. Without a script the form itself says so. */
export function ConflictText({ id, language, page }: Props) {
  const t = useTranslations('articlesDesk.conflict')
  const words = Object.fromEntries(conflictKeys.map((key) => [key, t(key)]))
  return (
    <conflict-text
      data-words={JSON.stringify(words)}
      data-from={`/api/desk/articles/${id}/comparison?page=${page}`}
      data-record={`article ${id}`}
      data-language={language}
    >
      <IslandScript name="conflict-text" />
    </conflict-text>
  )
}
