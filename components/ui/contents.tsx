import { useTranslations } from 'next-intl'

type Props = { headings: { id: string; text: string }[] }

/** What a long text holds; a short one (up to four headings) needs none. */
export function Contents({ headings }: Props) {
  const t = useTranslations('layout')
  if (headings.length <= 4) return null
  return (
    <nav className="toc" aria-labelledby="contents">
      <h2 id="contents">{t('contents')}</h2>
      <ol className="plain">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
