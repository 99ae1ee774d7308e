export type Outcome = {
  passed: number
  failed: number
  skipped: number
  /** What the tool said; shown when something failed. */
  output: string
}

export type Group = {
  /** Also what it is called on the command line, in lower case. */
  name: string
  run: () => Promise<Outcome>
}

/** A check that passes or fails as a whole counts as one test. */
export function single(passed: boolean, output: string): Outcome {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, output }
}
