/** How long words of any source may be, in characters. Longer ones are refused with their row, never cut. */
export const longestName = 300
export const longestProse = 20_000
