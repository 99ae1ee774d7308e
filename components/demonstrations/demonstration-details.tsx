import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { RichText } from '@/components/richtext/rich-text'
import { dateText } from '@/components/ui/date-text'
import { MetaLine } from '@/components/ui/meta-line'
import { cityPath } from '@/lib/cities/paths'
import type { DemonstrationDetails as Details } from '@/lib/demonstrations/details/queries'
import type { Named } from '@/lib/i18n/named'
import { foreign } from '@/lib/i18n/translation'
import type { PartialDate } from '@/lib/lists/dates'
import { pairingPath } from '@/lib/pairings/paths'
import { partnerPath } from '@/lib/partners/paths'
import { projectPath } from '@/lib/projects/paths'
import type { RichTextLinks } from '@/lib/richtext/links'

type Props = { demonstration: Details; links: RichTextLinks }

/** What was put in place, with whom and after whose example: in its row of the table. */
export function DemonstrationDetails({ demonstration, links }: Props) {
  const t = useTranslations('demonstrations')
  const { title, summary, body, place, city } = demonstration
  const lang = foreign(demonstration.language, useLocale())
  return (
    <div className="pb-2">
      <p className="pt-2" lang={lang}>
        <b>{title}</b>
      </p>
      {summary && <p lang={lang}>{summary}</p>}
      <DemonstrationOrigin demonstration={demonstration} />
      {body && (
        <details className="unfold">
          <summary>
            <span>
              {t('details.more')}
              <span className="visually-hidden">
                {' '}
                {t('details.moreAbout', { place: place ?? city.name })}
              </span>
            </span>
          </summary>
          <div className="prose" lang={lang}>
            <RichText doc={body} links={links} tableLabel={t('details.textTable')} />
          </div>
        </details>
      )}
    </div>
  )
}

function DemonstrationOrigin({ demonstration }: Pick<Props, 'demonstration'>) {
  const t = useTranslations('demonstrations')
  const language = useLocale()
  const { origin, pairing, partners, project, cost } = demonstration
  const period = periodOf(demonstration, language)
  const items = [
    period && t('details.period', period),
    origin && t.rich('details.origin', { city: () => <NamedLink of={origin} path={cityPath} /> }),
    pairing && t.rich('details.pairing', { pairing: () => <NamedLink of={pairing} path={pairingPath} /> }),
    partners.length > 0 &&
      t.rich('details.partners', { partners: () => <PartnerLinks partners={partners} /> }),
    project &&
      t.rich('details.project', {
        project: () => <a href={`/${language}${projectPath(project.slug)}`}>{project.acronym}</a>,
      }),
    cost && t('details.cost', { cost: money(cost, language) }),
  ]
  return (
    <div className="pt-1">
      <MetaLine items={items} />
    </div>
  )
}

/** Said where more is known than the year that stands in the table, or where it ended. */
function periodOf({ status, startsOn, endsOn }: Details, language: string) {
  const text = (date: PartialDate | null) => (date ? dateText(language, date.date, date.precision) : 'none')
  const onlyYear = (!startsOn || startsOn.precision === 'year') && !endsOn
  return onlyYear ? null : { status, from: text(startsOn), until: text(endsOn) }
}

function money({ amount, currency }: NonNullable<Details['cost']>, language: string): string {
  const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, options).format(amount)
}

function PartnerLinks({ partners }: { partners: Named[] }): ReactNode {
  const format = new Intl.ListFormat(useLocale())
  // Formatted are their places, so that two of the same name stay two.
  return format.formatToParts(partners.map((_, index) => String(index))).map(({ type, value }, index) => {
    const partner = type === 'element' ? partners[Number(value)] : undefined
    return partner ? <NamedLink key={index} of={partner} path={partnerPath} /> : value
  })
}

function NamedLink({ of, path }: { of: Named; path: (slug: string) => string }) {
  return (
    <a href={`/${useLocale()}${path(of.slug)}`}>
      <NameText of={of} />
    </a>
  )
}
