import { keptPrefix } from './drafts/names'

/** Who signs out leaves nothing of their texts for the next person at the same browser. A session that ran out does not. */
export function forgetDrafts(): void {
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement) || target.dataset.endsHere === undefined) return
    try {
      for (const name of Object.keys(localStorage))
        if (name.startsWith(keptPrefix)) localStorage.removeItem(name)
    } catch {
      // Where nothing can be kept nothing is there.
    }
  })
}
