/** What the navigation leads to. An entry is added when its pages work, never before. */
export const mainSections = ['news', 'events', 'cities', 'solutions', 'impact', 'library', 'groups'] as const

/** The columns of the foot, beside the funding statement. */
export const footSections = [
  ['about', 'partners', 'projects', 'themes', 'pairings'],
  ['contact', 'newsletter', 'accessibility', 'privacy'],
] as const

export type SiteSection = (typeof mainSections)[number] | (typeof footSections)[number][number] | 'search'
