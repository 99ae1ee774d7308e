/** Touched by every write to any of them; what lists and mentions depend on. */
export const demonstrationsTag = 'demonstrations'
