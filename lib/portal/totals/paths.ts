/** Touched when the totals of a day are written down. */
export const recordCountsTag = 'record-counts'
