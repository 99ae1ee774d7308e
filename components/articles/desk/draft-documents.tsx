import { useLocale, useTranslations } from 'next-intl'
import type { DocumentOption } from '@/lib/articles/desk/options/queries'
import { deskDocumentPath } from '@/lib/documents/desk/paths'

type Props = { documents: readonly DocumentOption[]; chosen: readonly string[] }

/** The way to documents of a story that came with it: what their files do not say is said there. */
export function DraftDocuments({ documents, chosen }: Props) {
  const t = useTranslations('articlesDesk.files')
  const page = useLocale()
  const drafts = documents.filter(({ value, isDraft }) => isDraft && chosen.includes(value))
  if (drafts.length === 0) return null
  return (
    <>
      <p className="hint">{t('complete')}</p>
      <ul>
        {drafts.map(({ value, label, lang }) => (
          <li key={value}>
            <a href={`/${page}${deskDocumentPath(value)}`} lang={lang}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
