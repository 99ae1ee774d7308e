import { useLocale, useTranslations } from 'next-intl'
import { formatName, formatSize } from '@/lib/documents/rules'
import type { LinkedFile } from '@/lib/richtext/links'

/** What opening a document means, behind its title: "Slides, 14 pages, PDF 2.1 MB". */
export function FileDetails({ file: { kind, pages, mediaType, bytes } }: { file: LinkedFile }) {
  const t = useTranslations('library')
  const language = useLocale()
  const parts = [
    t(`kinds.${kind}`),
    pages > 0 && t('pages', { count: pages }),
    `${formatName(mediaType)} ${formatSize(bytes, language)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
