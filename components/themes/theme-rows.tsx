import { useLocale, useTranslations } from 'next-intl'
import { NameText } from '@/components/names/name-text'
import { ThemeCounts } from '@/components/themes/theme-counts'
import { Row, Rows } from '@/components/ui/rows'
import { foreign } from '@/lib/i18n/translation'
import { rowSummary, shorten } from '@/lib/lists/shorten'
import { themePath } from '@/lib/themes/paths'
import type { ThemeRow } from '@/lib/themes/queries'

/** Themes with what is on them in the margin. */
export function ThemeRows({ themes, label }: { themes: ThemeRow[]; label: string }) {
  return (
    <Rows label={label}>
      {themes.map((theme) => (
        <ThemeLine key={theme.slug} theme={theme} />
      ))}
    </Rows>
  )
}

function ThemeLine({ theme }: { theme: ThemeRow }) {
  const language = useLocale()
  const lang = foreign(theme.language, language)
  return (
    <Row
      level={2}
      href={`/${language}${themePath(theme.slug)}`}
      title={theme.name}
      lang={lang}
      lead={<ThemeCounts theme={theme.slug} counts={theme.counts} />}
      meta={[theme.parent && <PartOf key="parent" parent={theme.parent} />]}
    >
      {theme.summary && <p lang={lang}>{shorten(theme.summary, rowSummary)}</p>}
    </Row>
  )
}

export function PartOf({ parent }: { parent: NonNullable<ThemeRow['parent']> }) {
  const t = useTranslations('themes')
  const language = useLocale()
  return t.rich('partOf', {
    parent: () => (
      <a href={`/${language}${themePath(parent.slug)}`}>
        <NameText of={parent} />
      </a>
    ),
  })
}
