/**
 * On a page that is the same for everybody: leads who is signed in to their account instead of to signing in. No element
 * of its own, since a parser that stops for one lets the masthead be painted before it is whole, and then move.
 */
export function leadToAccount(): void {
  if (!/(?:^|; )pharos-signed-in=1/.test(document.cookie)) return
  addEventListener('DOMContentLoaded', () => {
    const link = document.querySelector<HTMLAnchorElement>('a[data-signed-in]')
    if (!link) return
    link.href = link.dataset.signedIn ?? link.href
    link.textContent = link.dataset.label ?? link.textContent
  })
}
