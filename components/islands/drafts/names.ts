/** What everything that this browser keeps of a text is called. */
export const keptPrefix = 'pharos draft '
