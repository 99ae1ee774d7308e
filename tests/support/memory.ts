import { readFileSync } from 'node:fs'

/** Megabytes that a process and those that it started take now, as Linux counts them; those of another kind count 0. */
export function megabytesOf(pid: number): number {
  return kilobytesOf(pid) / 1024
}

function kilobytesOf(pid: number): number {
  const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return children.reduce((sum, child) => sum + kilobytesOf(child), own)
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
