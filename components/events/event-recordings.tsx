import { useTranslations } from 'next-intl'
import { DocumentLine } from '@/components/events/document-line'
import type { EventRecord } from '@/lib/events/record/queries'
import { hostOf, safeHref } from '@/lib/richtext/addresses'

/** Where the recording can be seen: at its own address, and as documents. */
export function EventRecordings({ event }: { event: EventRecord }) {
  const t = useTranslations('events')
  const href = safeHref(event.recordingUrl)
  return (
    <ul className="plain">
      {href && (
        <li>
          <a href={href}>{t('recordingAt', { host: hostOf(href) })}</a>
        </li>
      )}
      {recordings(event).map((document) => (
        <li key={document.slug}>
          <DocumentLine document={document} />
        </li>
      ))}
    </ul>
  )
}

export function hasRecording(event: EventRecord): boolean {
  return safeHref(event.recordingUrl) !== null || recordings(event).length > 0
}

function recordings({ documents }: EventRecord) {
  return documents.filter(({ role }) => role === 'recording')
}
