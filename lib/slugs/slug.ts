import { sortKey } from '@/lib/i18n/sort-key'
import { inLatin } from '@/lib/slugs/latin'

const longest = 100

/** A name as the last part of an address: lower-case ASCII words with hyphens, or empty when it has none. */
export function slugOf(name: string): string {
  const slug = inLatin(sortKey(name.replace(/['’]/g, '')))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return end > longest / 2 ? cut.slice(0, end) : cut.slice(0, longest)
}
