import { setTimeout as pause } from 'node:timers/promises'
import type { Language } from '@/lib/i18n/languages'
import { listNewestPaths } from '@/lib/search/queries'
import { pages } from '@/lib/server/pages'
import type { PublicPages } from '@/lib/server/public-pages'

/** Milliseconds without a visitor after which the next page is made. */
const breath = 100

/**
 * Makes the home page, the lists and a record of each kind before anybody asks, one after the other:
 * whoever comes first after a start should not wait for code to be loaded, nor for it to become quick. Whoever asks for
 * anything comes first; what cannot be made now is made when it is asked for.
 * @param isCrowded whether people who are signed in wait for their turn
 */
export async function makeAhead(
  made: PublicPages,
  language: Language,
  { signal, isCrowded }: { signal: AbortSignal; isCrowded: () => boolean },
): Promise<void> {
  const paths = [...lists(), ...(await records())]
  for (const path of paths) {
    while ((made.quiet < breath || isCrowded()) && !signal.aborted) await pause(breath)
    if (signal.aborted) return
    await made.ready(`/${language}${path}`).catch(() => undefined)
  }
}

function lists(): string[] {
  const kinds = pages.filter((page) => !page.private && !page.endless && !page.path.includes('[slug]'))
  return kinds.map(({ path }) => path.map((segment) => `/${segment}`).join(''))
}

/** A database that is away takes nothing from whoever only starts. */
function records(): Promise<string[]> {
  return listNewestPaths().catch(() => [])
}
