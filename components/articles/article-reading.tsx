import { useLocale, useTranslations } from 'next-intl'
import { ArticleDateline } from '@/components/articles/article-dateline'
import { ArticleMargin } from '@/components/articles/article-margin'
import { ArticleSource } from '@/components/articles/article-source'
import { LeadPicture } from '@/components/images/lead-picture'
import { LanguageNotice } from '@/components/layout/language-notice'
import { NewsletterLink } from '@/components/newsletter/newsletter-link'
import { RichText } from '@/components/richtext/rich-text'
import { Columns } from '@/components/ui/columns'
import { Contents } from '@/components/ui/contents'
import { PageHead } from '@/components/ui/page-head'
import type { ArticleRecord } from '@/lib/articles/record/queries'
import { openingLength, standfirst } from '@/lib/articles/rules'
import { foreign } from '@/lib/i18n/translation'
import { headings } from '@/lib/richtext/headings'
import { excerpt } from '@/lib/richtext/text'

/** A story as it is read. */
export function ArticleReading({ article }: { article: ArticleRecord }) {
  const t = useTranslations('news')
  const { image } = article
  const lang = foreign(article.language, useLocale())
  return (
    <article className="wrap">
      <PageHead
        title={article.title}
        lang={lang}
        kind={t(`kinds.${article.kind}`)}
        meta={[<ArticleDateline key="dateline" article={article} />]}
        lead={standfirst(article.summary, excerpt(article.body, openingLength))}
      />
      <Columns margin={<ArticleMargin article={article} />}>
        {lang && <LanguageNotice language={lang} />}
        {image && !article.links.images?.[image.id] && <LeadPicture picture={image} />}
        <div className="prose" lang={lang}>
          <Contents headings={headings(article.body).filter(({ level }) => level === 2)} />
          <RichText doc={article.body} links={article.links} tableLabel={t('table')} />
        </div>
        <ArticleSource article={article} />
        <NewsletterLink after="story" />
      </Columns>
    </article>
  )
}
