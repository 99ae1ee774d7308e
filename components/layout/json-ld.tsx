/** Structured data for search engines. `<` is escaped, so that no text can end the script early. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

/** A list that is left out where nothing is in it. */
export function some<Value>(values: Value[]): Value[] | undefined {
  return values.length > 0 ? values : undefined
}
