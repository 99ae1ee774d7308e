import { useLocale, useTranslations } from 'next-intl'
import { NameList, NameText } from '@/components/names/name-text'
import { RichText } from '@/components/richtext/rich-text'
import { MetaLine } from '@/components/ui/meta-line'
import { groupPath } from '@/lib/groups/paths'
import { contactPath } from '@/lib/help-requests/paths'
import { foreign } from '@/lib/i18n/translation'
import type { ServiceRow } from '@/lib/services/queries'

/** What the secretariat offers all the time: for whom, by whom, and whom to write to. */
export function Services({
  services,
  contactEmail,
}: {
  services: ServiceRow[]
  contactEmail: string | null
}) {
  return (
    <ul className="rows">
      {services.map((service) => (
        <Service key={service.slug} service={service} contactEmail={contactEmail} />
      ))}
    </ul>
  )
}

function Service({ service, contactEmail }: { service: ServiceRow; contactEmail: string | null }) {
  const t = useTranslations('about')
  const language = useLocale()
  const { slug, title, summary, body, links, group, audiences } = service
  const lang = foreign(service.language, language)
  const address = service.contactEmail ?? contactEmail
  return (
    <li id={slug}>
      <div>
        <h3 lang={lang}>{title}</h3>
        {summary && <p lang={lang}>{summary}</p>}
        {body && (
          <div lang={lang}>
            <RichText doc={body} links={links} tableLabel={t('table')} />
          </div>
        )}
        <MetaLine
          items={[
            audiences.length > 0 &&
              t.rich('for', { audiences: () => <NameList key="names" names={audiences} /> }),
            group &&
              t.rich('offeredBy', {
                group: () => (
                  <a key={group.slug} href={`/${language}${groupPath(group.slug)}`}>
                    <NameText of={group} />
                  </a>
                ),
              }),
            <a key="ask" href={`/${language}${contactPath(slug)}`}>
              {t('ask')}
            </a>,
            address && <a href={`mailto:${address}`}>{t('write', { address })}</a>,
          ]}
        />
      </div>
    </li>
  )
}
