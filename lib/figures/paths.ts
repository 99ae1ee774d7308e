/** Touched by every write to any of them. */
export const figuresTag = 'figures'
