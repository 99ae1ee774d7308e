import { JsonLd } from '@/components/layout/json-ld'

type Props = {
  /** From the portal to the page itself: names and absolute addresses. */
  steps: { name: string; url: string }[]
}

/** schema.org BreadcrumbList: the way to a page. */
export function BreadcrumbJsonLd({ steps }: Props) {
  return (
    <JsonLd
      data={{
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(({ name, url }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: url,
        })),
      }}
    />
  )
}
