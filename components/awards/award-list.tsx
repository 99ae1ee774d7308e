import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { DateBlock } from '@/components/ui/date-block'
import type { Level } from '@/components/ui/heading'
import { Row, Rows } from '@/components/ui/rows'
import { articlePath } from '@/lib/articles/paths'
import type { AwardRow } from '@/lib/awards/queries'
import { cityPath } from '@/lib/cities/paths'
import { foreign } from '@/lib/i18n/translation'
import { partnerPath } from '@/lib/partners/paths'
import { projectPath } from '@/lib/projects/paths'

const paths = { city: cityPath, partner: partnerPath, project: projectPath }

/** Prizes and labels as dated rows: what, by whom, with whom. The title leads to the story, else to the giver. */
export function AwardList({ awards, label, level }: { awards: AwardRow[]; label?: string; level?: Level }) {
  const t = useTranslations('awards')
  const language = useLocale()
  const dated = awards.some(({ awardedOn }) => awardedOn)
  return (
    <Rows label={label}>
      {awards.map((award) => {
        const { slug, title, summary, givenBy, awardedOn, url, story } = award
        const lang = foreign(award.language, language)
        return (
          <Row
            key={slug}
            level={level}
            title={title}
            href={story ? `/${language}${articlePath(story.slug)}` : (url ?? undefined)}
            lang={lang}
            lead={awardedOn ? <DateBlock {...awardedOn} /> : dated && <span className="date" />}
            meta={[
              givenBy && t.rich('givenBy', { giver: () => <span lang={lang}>{givenBy}</span> }),
              award.others.length > 0 && <Others key="others" others={award.others} />,
              story && url && (
                <a key="url" href={url}>
                  {t('more')}
                </a>
              ),
            ]}
          >
            {summary}
          </Row>
        )
      })}
    </Rows>
  )
}

/** "with Parma and Umeå", each a link to its own page. */
function Others({ others }: Pick<AwardRow, 'others'>) {
  const t = useTranslations('awards')
  const language = useLocale()
  const names = new Intl.ListFormat(language).formatToParts(others.map((_, index) => String(index)))
  const list = () =>
    names.map(({ type, value }, index) => {
      const other = type === 'element' ? others[Number(value)] : undefined
      if (!other) return value
      return (
        <a key={index} href={`/${language}${paths[other.noun](other.slug)}`}>
          <NameText of={other} />
        </a>
      )
    })
  return t.rich('with', { others: list })
}
