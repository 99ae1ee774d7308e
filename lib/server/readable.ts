import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

type Make = (path: string) => Promise<unknown>

const shared = globalThis as typeof globalThis & { pharosMakers?: Set<Make> }
const makers = (shared.pharosMakers ??= new Set<Make>())

/** Milliseconds for which somebody is kept waiting for pages; they are made all the same, or when somebody asks. */
const patience = 1_000

/**
 * Has public pages made anew before whoever changed them is answered, so that what an editor is told of is there for
 * everybody. For after the commit. A page that cannot be made fails for who asks for it, not here.
 * @param paths with their language, as `/en/news`
 */
export async function makeReadable(paths: readonly string[]): Promise<void> {
  const { promise: enough, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patience)
  const made = Promise.allSettled([...makers].flatMap((make) => [...new Set(paths)].map(make)))
  await Promise.race([made, enough])
  clearTimeout(timer)
}

/** Makes what is asked for. Returns the way to stop. */
export function onWanted(make: Make): () => void {
  // A page is nobody's: it must not be made as a part of the request of whoever wants it.
  const outside = AsyncLocalStorage.snapshot()
  const maker: Make = (path) => outside(make, path)
  makers.add(maker)
  return () => makers.delete(maker)
}
