import { useLocale, useTranslations } from 'next-intl'
import type { DocumentFile } from '@/lib/documents/record/queries'
import { formatName, formatSize } from '@/lib/documents/rules'

type Props = {
  file: DocumentFile
  title: string
  /** Language of the title where it is not the page's. */
  lang?: string
}

/** A download says what will come: its format and its size. */
export function Download({ file, title, lang }: Props) {
  const t = useTranslations('library')
  const language = useLocale()
  const format = formatName(file.mediaType)
  return (
    <p className="download">
      <a className="btn" href={file.href} hrefLang={file.language} download>
        {t('download', { format, size: formatSize(file.bytes, language) })}
        <span className="visually-hidden">
          {t.rich('downloadOf', { title: () => <span lang={lang}>{title}</span> })}
        </span>
      </a>
    </p>
  )
}
