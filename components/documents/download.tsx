import { useLocale, useTranslations } from 'next-intl'
import type { DocumentFile } from '@/lib/documents/queries'
import { formatName, formatSize } from '@/lib/documents/rules'

/** A download says what will come: its format and its size. */
export function Download({ file, title }: { file: DocumentFile; title: string }) {
  const t = useTranslations('library')
  const language = useLocale()
  const format = formatName(file.mediaType)
  return (
    <p className="download">
      <a className="btn" href={file.href} hrefLang={file.language} download>
        {t('download', { format, size: formatSize(file.bytes, language) })}
        <span className="visually-hidden">: {title}</span>
      </a>
    </p>
  )
}
