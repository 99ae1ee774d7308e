type Item = {
  id: number
  title: string
  html?: string
  excerpt?: string
  slug?: string
  status?: string
  password?: string
  /** "2022-10-26 09:30:00"; empty for a story that bears none. */
  date?: string
  author?: string
  categories?: string[]
  /** Makes it a file instead of a story. */
  file?: { url: string; parent?: number }
}

type Export = { site?: string; language?: string; authors?: Record<string, string>; items: Item[] }

/** A WordPress export (WXR) of a site that does not exist. */
export function exportOfOldSite({
  site = 'https://old.invalid',
  language = 'en',
  authors = {},
  items,
}: Export): string {
  const people = Object.entries(authors).map(
    ([login, name]) =>
      `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_display_name>${escape(name)}</wp:author_display_name></wp:author>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Old site</title><link>${site}</link><language>${language}</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>${site}</wp:base_blog_url>
${people.join('\n')}
${items.map((item) => itemXml(site, item)).join('\n')}
</channel>
</rss>`
}

function itemXml(site: string, item: Item): string {
  const { id, title, html = '', excerpt = '', date = '2022-10-26 00:00:00', file } = item
  const slug = item.slug ?? title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const status = item.status ?? (file ? 'inherit' : 'publish')
  const categories = (item.categories ?? []).map((name) => {
    const nicename = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    return `<category domain="category" nicename="${nicename}">${escape(name)}</category>`
  })
  return `<item>
<title>${escape(title)}</title><link>${site}/${slug}/</link><dc:creator>${item.author ?? 'office'}</dc:creator>
<guid isPermaLink="false">${site}/?p=${id}</guid>
<content:encoded><![CDATA[${html}]]></content:encoded><excerpt:encoded><![CDATA[${excerpt}]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${date}</wp:post_date_gmt>
<wp:post_name>${slug}</wp:post_name><wp:status>${status}</wp:status><wp:post_parent>${file?.parent ?? 0}</wp:post_parent>
<wp:post_type>${file ? 'attachment' : 'post'}</wp:post_type><wp:post_password>${item.password ?? ''}</wp:post_password>
${file ? `<wp:attachment_url>${file.url}</wp:attachment_url>` : ''}
${categories.join('\n')}
</item>`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
