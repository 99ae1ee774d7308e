export type Post = {
  id: number
  title: string
  slug: string
  /** "2026-03-14", or absent where the source knows none. */
  date?: string
  html: string
  excerpt?: string
  categories?: string[]
  status?: 'publish' | 'draft' | 'private'
  password?: string
  /** A file that belongs to the story. */
  attachments?: { id: number; title: string; url: string }[]
}

/** A WordPress export (WXR 1.2) as a portal would hand it over. */
export function wordpressExport(site: { url: string; language: string; posts: Post[] }): string {
  const items = site.posts.flatMap((post) => [
    item(site.url, post, 'post', post.status ?? 'publish'),
    ...(post.attachments ?? []).map((file) =>
      item(
        site.url,
        { ...post, ...file, slug: nicename(file.title), html: '' },
        'attachment',
        'inherit',
        file.url,
        post.id,
      ),
    ),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Northern districts</title><link>${site.url}</link><language>${site.language}</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${site.url}</wp:base_site_url><wp:base_blog_url>${site.url}</wp:base_blog_url>
${items.join('\n')}
</channel></rss>`
}

function item(site: string, post: Post, type: string, status: string, url = '', parent = 0): string {
  const date = post.date ? `${post.date} 09:00:00` : '0000-00-00 00:00:00'
  const categories = type === 'post' ? (post.categories ?? []) : []
  return `<item><title>${escape(post.title)}</title><link>${site}/${post.slug}/</link>
<dc:creator><![CDATA[editors]]></dc:creator><guid isPermaLink="false">${url || `${site}/?p=${post.id}`}</guid>
<content:encoded><![CDATA[${post.html}]]></content:encoded><excerpt:encoded><![CDATA[${post.excerpt ?? ''}]]></excerpt:encoded>
<wp:post_id>${post.id}</wp:post_id><wp:post_date><![CDATA[${date}]]></wp:post_date><wp:post_date_gmt><![CDATA[${date}]]></wp:post_date_gmt>
<wp:post_name><![CDATA[${post.slug}]]></wp:post_name><wp:status><![CDATA[${status}]]></wp:status><wp:post_parent>${parent}</wp:post_parent>
<wp:post_type><![CDATA[${type}]]></wp:post_type><wp:post_password><![CDATA[${post.password ?? ''}]]></wp:post_password>
${url ? `<wp:attachment_url><![CDATA[${url}]]></wp:attachment_url>` : ''}
${categories.map((name) => `<category domain="category" nicename="${nicename(name)}"><![CDATA[${name}]]></category>`).join('')}
</item>`
}

function nicename(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
