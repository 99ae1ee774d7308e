import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

type Make = (path: string) => Promise<unknown>

const shared = globalThis as typeof globalThis & { pharosMakers?: Set<Make> }
const makers = (shared.pharosMakers ??= new Set<Make>())

/** Milliseconds for which somebody is kept waiting for pages; what is not begun by then is made when somebody asks. */
const patience = 1_000
/** Pages at once: half of what `PublicPages` makes, so that visitors find room beside them. */
const atOnce = 4

/**
 * Has public pages made anew before whoever changed them is answered, so that what an editor is told of can be read at
 * once; other instances make theirs when somebody asks. For after the commit: what fails here, fails for whoever asks
 * for the page, and takes nothing back.
 * @param findPaths with their language, as `/en/news`, the most important first
 */
export async function makeReadable(findPaths: () => Promise<readonly string[]>): Promise<void> {
  if (makers.size === 0) return
  const enough = new AbortController()
  const waited = Promise.withResolvers<void>()
  const timer = setTimeout(waited.resolve, patience)
  const made = Promise.resolve().then(async () => makeAll(await findPaths(), enough.signal))
  await Promise.race([made.catch(() => undefined), waited.promise])
  clearTimeout(timer)
  enough.abort()
}

async function makeAll(paths: readonly string[], enough: AbortSignal): Promise<void> {
  const left = [...makers].flatMap((make) => [...new Set(paths)].map((path) => () => make(path))).values()
  const work = async () => {
    for (const make of left) {
      if (enough.aborted) return
      await make().catch(() => undefined)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** Makes what is asked for. Returns the way to stop. */
export function onWanted(make: Make): () => void {
  // A page is nobody's: it must not be made as a part of the request of whoever wants it.
  const outside = AsyncLocalStorage.snapshot()
  const maker: Make = (path) => outside(make, path)
  makers.add(maker)
  return () => makers.delete(maker)
}
