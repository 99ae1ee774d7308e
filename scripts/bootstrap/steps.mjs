/**
 * Runs one step and prints it with its duration in a line: what `work` says, nothing when that is null.
 */
export async function step(name, quiet, work) {
  const began = performance.now()
  const shown = !quiet && process.stdout.isTTY
  if (shown) process.stdout.write(`${name} …`)
  try {
    const said = await work()
    if (shown) process.stdout.write('\r\u001b[K')
    if (said !== null && !quiet) console.log(stepLine(name, said, performance.now() - began))
  } catch (error) {
    if (shown) process.stdout.write('\n')
    throw error
  }
}

/** The one form of such a line. */
export function stepLine(name, said, ms) {
  return `${name.padEnd(16)}${said} (${(ms / 1000).toFixed(1)} s)`
}
