import { useLocale, useTranslations } from 'next-intl'
import { PartialDateText } from '@/components/ui/partial-date-text'
import { Row, Rows } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import { foreign } from '@/lib/i18n/translation'
import type { SearchHit } from '@/lib/search/hits'

/** What was found, best first, each with the part of its text in which the words stand. */
export function SearchRows({ hits }: { hits: SearchHit[] }) {
  const t = useTranslations('search')
  return (
    <Rows label={t('results')}>
      {hits.map((hit) => (
        <Hit key={hit.id} hit={hit} />
      ))}
    </Rows>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const t = useTranslations('search')
  const language = useLocale()
  return (
    <Row
      level={2}
      href={`/${language}${hit.path}`}
      title={hit.title}
      lang={foreign(hit.language, language)}
      lead={t(`kinds.${hit.type}`)}
      meta={[
        hit.cancelled && <Status tone="stop">{t('cancelled')}</Status>,
        hit.dated && <PartialDateText {...hit.dated} />,
        hit.inside && t('inside'),
        hit.close && t('close'),
      ]}
    >
      <Snippet hit={hit} />
    </Row>
  )
}

function Snippet({ hit: { snippet, snippetLanguage } }: { hit: SearchHit }) {
  const language = useLocale()
  if (!snippet.some(({ text }) => text.trim())) return null
  return (
    <p lang={foreign(snippetLanguage, language)}>
      {snippet.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}
    </p>
  )
}
