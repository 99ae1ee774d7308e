export type Outcome = {
  passed: number
  failed: number
  skipped: number
  /** What the tool said; shown when something failed. */
  output: string
  /** What is worth knowing when nothing failed, too. */
  remark?: string
}

export type Group = {
  /** Also what it is called on the command line, in lower case. */
  name: string
  /** Whether it keeps both cores busy however it is run, so that nothing else runs beside it. */
  whole?: boolean
  /** Names of those it waits for, whether they pass or not. */
  after?: readonly string[]
  /** One that has to pass for this one to make sense. */
  needs?: string
  /** @param workers how many cores it may keep busy */
  run: (workers: number) => Promise<Outcome>
}

/** A check that passes or fails as a whole counts as one test. */
export function single(passed: boolean, output: string): Outcome {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, output }
}
