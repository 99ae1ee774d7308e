import { useLocale, useTranslations } from 'next-intl'
import { Facts } from '@/components/ui/facts'
import { PartialDateText } from '@/components/ui/partial-date-text'
import type { DocumentRecord } from '@/lib/documents/queries'
import { ownNameOf } from '@/lib/i18n/translation'

export function DocumentFacts({ document }: { document: DocumentRecord }) {
  const t = useTranslations('library')
  const language = useLocale()
  const { speakers, issuedOn, licence, file } = document
  const people = speakers.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', '))
  return (
    <Facts
      items={[
        ...(people.length > 0
          ? [{ term: t('facts.speakers'), children: new Intl.ListFormat(language).format(people) }]
          : []),
        ...(issuedOn ? [{ term: t('facts.date'), children: <PartialDateText {...issuedOn} /> }] : []),
        ...(licence ? [{ term: t('facts.licence'), children: licence }] : []),
        file
          ? { term: t('facts.language'), children: ownNameOf(file.language) }
          : { term: t('facts.file'), children: t('noFile') },
      ]}
    />
  )
}
