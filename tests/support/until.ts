import { setTimeout as pause } from 'node:timers/promises'

/** Waits for something to become true that nobody announces; fails after `seconds`. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await holds(condition))) {
    if (Date.now() > end) throw new Error(`Still not so after ${seconds} s: ${condition.toString()}`)
    await pause(20)
  }
}

/** While files and servers come and go, a look at them may fail. */
async function holds(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await condition()
  } catch {
    return false
  }
}
