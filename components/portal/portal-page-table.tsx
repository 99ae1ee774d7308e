import { useLocale, useTranslations } from 'next-intl'
import { DeskTable } from '@/components/desk/desk-table'
import { textWords } from '@/components/desk/text-words'
import { deskRecordPath } from '@/lib/desk/filters'
import type { DeskPortalPage } from '@/lib/portal/pages/desk/queries'

/** The pages of the portal whose text the desk keeps. */
export function PortalPageTable({ pages }: { pages: readonly DeskPortalPage[] }) {
  const t = useTranslations('desk')
  const language = useLocale()
  return (
    <DeskTable
      label={t('list.label', { section: t('sections.pages') })}
      columns={[t('portalPages.page'), t('list.columns.languages')]}
    >
      {pages.map(({ key, texts }) => (
        <tr key={key}>
          <th scope="row">
            <a href={`/${language}${deskRecordPath('pages', key)}`}>{t(`portalPages.${key}`)}</a>
          </th>
          <td>{texts.map((text) => t('list.text', textWords(text))).join(', ') || t('list.noText')}</td>
        </tr>
      ))}
    </DeskTable>
  )
}
