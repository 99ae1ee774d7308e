export function cityPath(slug: string): string {
  return `/cities/${slug}`
}

/** Touched by every write to any of them; what lists and mentions depend on. */
export const citiesTag = 'cities'

/** Touched by a write to this one. */
export function cityTag(id: string): string {
  return `city:${id}`
}
