/** The lists that can be followed, by the section of their address. */
export const feedSections = ['news', 'events', 'library'] as const

/**
 * The feed of a list, under the same filters; a feed has no pages.
 * @param list the address of the list, without its language
 */
export function feedPath(list: string): string {
  const [path = '', query] = list.split('?', 2)
  const parameters = new URLSearchParams(query)
  parameters.delete('page')
  return `${path}/feed.xml${parameters.size > 0 ? `?${parameters}` : ''}`
}
