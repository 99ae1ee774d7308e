const every = 15_000

/** Tells the portal that this is open here and hears who else has it open, while somebody looks at the page. */
export function watchOthers(address: string, tell: (names: string[]) => void): void {
  const ask = async () => {
    if (document.hidden) return
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      })
      if (answer.ok) tell(((await answer.json()) as { others: string[] }).others)
    } catch {
      // Without a connection nobody else is known of.
    }
  }
  void ask()
  window.setInterval(() => void ask(), every)
  document.addEventListener('visibilitychange', () => void ask())
}
