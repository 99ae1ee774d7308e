/** Touched by every write to any service; they stand together on the page about the portal. */
export const servicesTag = 'services'

/** Where a service stands, without the language. */
export function servicePath(slug: string): string {
  return `/about#${slug}`
}
