import { useLocale, useTranslations } from 'next-intl'
import { DateBlock } from '@/components/ui/date-block'
import { Row, Rows } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'
import { articlePath } from '@/lib/articles/paths'
import type { DocumentFigure, DocumentRecord } from '@/lib/documents/record/queries'
import { figurePath } from '@/lib/figures/paths'
import { numberText } from '@/lib/figures/rules'
import { foreign } from '@/lib/i18n/translation'

/** What was made of a document: stories that show it, figures that were taken from it. */
export function DocumentMentions({ document: { articles, figures } }: { document: DocumentRecord }) {
  const t = useTranslations('library')
  return (
    <>
      {articles.length > 0 && (
        <Section id="stories" title={t('stories')}>
          <Stories articles={articles} />
        </Section>
      )}
      {figures.length > 0 && (
        <Section id="figures" title={t('figures')}>
          <Figures figures={figures} />
        </Section>
      )}
    </>
  )
}

function Stories({ articles }: Pick<DocumentRecord, 'articles'>) {
  const language = useLocale()
  return (
    <Rows>
      {articles.map(({ slug, title, language: spoken, publishedOn }) => (
        <Row
          key={slug}
          href={`/${language}${articlePath(slug)}`}
          title={title}
          lang={foreign(spoken, language)}
          lead={publishedOn ? <DateBlock {...publishedOn} /> : <span />}
        />
      ))}
    </Rows>
  )
}

function Figures({ figures }: { figures: DocumentFigure[] }) {
  const t = useTranslations('impact')
  const language = useLocale()
  return (
    <Rows>
      {figures.map(({ slug, title, language: spoken, value, qualifier, unit }) => (
        <Row
          key={slug}
          href={`/${language}${figurePath(slug)}`}
          title={title}
          lang={foreign(spoken, language)}
          meta={[[t(`qualifiers.${qualifier}`), numberText(language, value), unit].filter(Boolean).join(' ')]}
        />
      ))}
    </Rows>
  )
}
