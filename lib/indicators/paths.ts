/** Touched by every write to any of them; figures are grouped and named by them. */
export const indicatorsTag = 'indicators'
