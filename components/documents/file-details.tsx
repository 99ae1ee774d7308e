import { useLocale, useTranslations } from 'next-intl'
import { formatName, formatSize } from '@/lib/documents/rules'
import type { LinkedFile } from '@/lib/richtext/links'

/** What opening a document means, behind its title: "14 pages, PDF 2.1 MB". */
export function FileDetails({ file: { pages, mediaType, bytes } }: { file: LinkedFile }) {
  const t = useTranslations('library')
  const size = `${formatName(mediaType)} ${formatSize(bytes, useLocale())}`.replaceAll(' ', '\u00a0')
  return pages > 0 ? `${t('pages', { count: pages })}, ${size}` : size
}
