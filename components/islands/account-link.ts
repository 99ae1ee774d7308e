/** On a page that is the same for everybody: leads who is signed in to their account instead of to signing in. */
export class AccountLink extends HTMLElement {
  connectedCallback() {
    if (!/(?:^|; )pharos-signed-in=1/.test(document.cookie)) return
    // The parser has come to this element, and to the link in it only a moment later.
    if (document.readyState === 'loading')
      addEventListener('DOMContentLoaded', () => this.#change(), { once: true })
    else this.#change()
  }

  #change() {
    const link = this.querySelector('a')
    if (!link) return
    link.href = this.dataset.href ?? link.href
    link.textContent = this.dataset.label ?? link.textContent
  }
}
