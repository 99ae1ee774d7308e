/** What a command says: lines and a progress bar for people, or one JSON value for machines. */
export type Output = {
  json: boolean
  /** A line for people; nothing with --json. */
  line: (text: string) => void
  /** Something that went wrong; never mixed into what machines read. */
  problem: (text: string) => void
  /** The result for machines; nothing without --json. */
  result: (value: unknown) => void
  progress: (label: string, total: number) => Progress
}

type Progress = { step: (done: number) => void; end: () => void }

const barWidth = 30
const redrawMs = 100

export function outputFor(json: boolean): Output {
  return {
    json,
    line: (text) => (json ? undefined : console.log(text)),
    problem: (text) => console.error(text),
    result: (value) => (json ? console.log(JSON.stringify(value, null, 2)) : undefined),
    progress: (label, total) =>
      process.stderr.isTTY && !json ? bar(label, total) : lines(label, total, json),
  }
}

function bar(label: string, total: number): Progress {
  let drawn = 0
  const draw = (done: number) => {
    drawn = Date.now()
    const share = total === 0 ? 1 : Math.min(done / total, 1)
    const filled = '█'.repeat(Math.round(share * barWidth)).padEnd(barWidth, '░')
    process.stderr.write(`\r${label} ${filled} ${done} of ${total}`)
  }
  return {
    step: (done) => (Date.now() - drawn >= redrawMs || done === total ? draw(done) : undefined),
    end: () => process.stderr.write('\r\u001b[K'),
  }
}

/** A line for each quarter, so that a log stays short. */
function lines(label: string, total: number, silent: boolean): Progress {
  let quarter = 0
  const step = (done: number) => {
    const reached = total === 0 ? 4 : Math.floor((done / total) * 4)
    if (reached === quarter) return
    quarter = reached
    if (!silent) console.log(`${label}: ${done} of ${total}`)
  }
  return { step, end: () => {} }
}
