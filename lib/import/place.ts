/** Where a row stands in its file: its line, and its row where the file is a table. Both count from 1. */
export type Place = { file: string; line: number | null; row: number | null }
