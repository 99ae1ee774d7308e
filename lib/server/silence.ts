/** Says that the database holds its connections and answers nothing. */
export class DatabaseSilent extends Error {}

/** Milliseconds after which a look at the database counts as unanswered. */
const patience = 2_000

let silent = false
const waiting = new Set<() => void>()

/** Watches one look at the database, which takes a millisecond or two when it is well. */
export function watchLook(look: Promise<void>): void {
  const timer = setTimeout(() => {
    silent = true
    for (const giveUp of waiting) giveUp()
  }, patience)
  void look.finally(() => {
    clearTimeout(timer)
    silent = false
  })
}

/**
 * Does work that needs the database, and gives up on it as soon as the database is known to be silent: its
 * connections are open, so nothing would fail by itself for half a minute.
 * @throws DatabaseSilent
 */
export function unlessSilent<T>(work: () => Promise<T>): Promise<T> {
  if (silent) return Promise.reject(new DatabaseSilent('The database says nothing.'))
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const giveUp = () => reject(new DatabaseSilent('The database has fallen silent.'))
  waiting.add(giveUp)
  work()
    .then(resolve, reject)
    .finally(() => waiting.delete(giveUp))
  return promise
}
