/** Stands in the kept error page where each answer's own reference goes. */
export const referenceMark = 'REFERENCE'
