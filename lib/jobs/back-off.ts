/** How long to wait after each attempt: four times longer each time, up to a limit. */
export type BackOff = { first: number; longest: number }

/** Seconds until the next attempt. @param attempts that were made, from 1 */
export function secondsUntilRetry(attempts: number, { first, longest }: BackOff): number {
  return Math.min(first * 4 ** (attempts - 1), longest)
}

/** What went wrong, as one line that fits a table. */
export function inOneSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = message.replace(/\s+/g, ' ').trim() || 'It failed without saying why.'
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}
