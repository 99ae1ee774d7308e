import { useTranslations } from 'next-intl'

type Props = { page: number; pages: number; href: (page: number) => string }

/** Numbered pages; nothing where there is only one. */
export function Pagination({ page, pages, href }: Props) {
  const t = useTranslations('list')
  if (pages < 2) return null
  return (
    <nav className="pages" aria-label={t('pages')}>
      <ul>
        {page > 1 && (
          <li>
            <a rel="prev" href={href(page - 1)}>
              {t('previous')}
            </a>
          </li>
        )}
        {numbered(page, pages).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span>…</span>
            ) : (
              <a
                href={href(number)}
                aria-label={t('page', { number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a rel="next" href={href(page + 1)}>
              {t('next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** First, last and the neighbours of the current page; null where numbers are left out (never for one alone). */
export function numbered(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const numbers: (number | null)[] = []
  let last = 0
  for (const number of [...new Set(shown)].sort((a, b) => a - b)) {
    if (number - last === 2) numbers.push(last + 1)
    else if (number - last > 2) numbers.push(null)
    numbers.push(number)
    last = number
  }
  return numbers
}
