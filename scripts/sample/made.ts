/** The day on which the project ended. A file that bore the day of its making would differ with each making. */
export const made = new Date(Date.UTC(2022, 9, 31))
