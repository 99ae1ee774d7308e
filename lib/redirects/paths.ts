/** Touched by a write to any redirect. */
export const redirectsTag = 'redirects'
