/** A number of bytes as people read it, in the language of the page. */
export function sizes(bytes: number): string {
  const [unit, by] =
    bytes < 1000 ? ['byte', 1] : bytes < 1_000_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000]
  const digits = by > 1000 ? 1 : 0
  const language = document.documentElement.lang || 'en'
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits }).format(
    bytes / by,
  )
}
