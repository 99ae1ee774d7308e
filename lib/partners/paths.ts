/** Touched by every write to any of them; what lists and mentions depend on. */
export const partnersTag = 'partners'
