import { useLocale, useTranslations } from 'next-intl'
import { textWords } from '@/components/desk/text-words'
import { ScrollTable } from '@/components/ui/scroll-table'
import { deskRecordPath } from '@/lib/desk/filters'
import type { DeskPortalPage } from '@/lib/portal/pages/desk/queries'

/** The pages of the portal whose text the desk keeps. */
export function PortalPageTable({ pages }: { pages: readonly DeskPortalPage[] }) {
  const t = useTranslations('desk')
  const language = useLocale()
  return (
    <ScrollTable label={t('list.label', { section: t('sections.pages') })}>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('portalPages.page')}</th>
            <th scope="col">{t('list.columns.languages')}</th>
          </tr>
        </thead>
        <tbody>
          {pages.map(({ key, texts }) => (
            <tr key={key}>
              <th scope="row">
                <a href={`/${language}${deskRecordPath('pages', key)}`}>{t(`portalPages.${key}`)}</a>
              </th>
              <td>{texts.map((text) => t('list.text', textWords(text))).join(', ') || t('list.noText')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
