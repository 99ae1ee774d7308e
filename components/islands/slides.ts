/**
 * Walks through the pages of a document: buttons, arrow keys, where one is, and the full screen. The pages scroll and
 * their numbers are links without it.
 */
class SlideViewer extends HTMLElement {
  #window!: HTMLElement
  #pages: HTMLElement[] = []
  #links: HTMLAnchorElement[] = []
  #said: Element | null = null
  #previous: Element | null = null
  #next: Element | null = null
  #at = 0
  #width = 0

  connectedCallback() {
    const found = this.querySelector<HTMLElement>('.slides-window')
    if (!found || this.#window) return
    this.#window = found
    this.#pages = [...found.querySelectorAll<HTMLElement>('li')]
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('nav a')]
    this.#said = this.querySelector('[role=status]')
    this.#previous = this.#button('previous', () => this.#go(this.#at - 1))
    this.#next = this.#button('next', () => this.#go(this.#at + 1))
    this.#full()
    found.addEventListener('scroll', () => this.#look(), { passive: true })
    found.addEventListener('scrollend', () => this.#keepFocus())
    found.addEventListener('focusin', () => this.#seek())
    this.addEventListener('keydown', (event) => this.#press(event))
    this.#links.forEach((link, index) =>
      link.addEventListener('click', (event) => this.#follow(event, index)),
    )
    this.#width = found.clientWidth
    this.#look()
    new ResizeObserver(() => this.#look()).observe(found)
  }

  #button(name: string, press: () => void) {
    const found = this.querySelector(`.slides-bar .${name}`)
    found?.addEventListener('click', press)
    return found
  }

  #full() {
    const { full, leave } = this.dataset
    const toggle = this.#button('full-screen', () => {
      void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen())
    })
    if (!toggle) return
    this.addEventListener('fullscreenchange', () => {
      toggle.textContent = (document.fullscreenElement ? leave : full) ?? ''
    })
  }

  /** The numbers stay links, but need not move the page up and down. */
  #follow(event: MouseEvent, index: number) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.replaceState(history.state, '', `#page-${index + 1}`)
    this.#go(index)
  }

  /** The keys are the window's and its buttons'; in the text of a page and among the numbers they mean what they mean. */
  #press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.target !== this.#window && !(event.target instanceof HTMLButtonElement)) return
    const last = this.#pages.length - 1
    const to = { ArrowLeft: this.#at - 1, ArrowRight: this.#at + 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    this.#go(to)
  }

  #go(index: number) {
    const to = Math.min(Math.max(index, 0), this.#pages.length - 1)
    this.#show(to)
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#window.scrollTo({ left: this.#left(to), behavior: still ? 'instant' : 'smooth' })
    this.#keepFocus()
  }

  /** Where the focus was on a page that went out of view, it comes back to the window. */
  #keepFocus() {
    if (this.#isElsewhere(this.#focused)) this.#window.focus({ preventScroll: true })
  }

  /** Where the focus goes on to a page that is out of view, that comes into it. */
  #seek() {
    if (this.#isElsewhere(this.#focused)) this.#go(this.#focused)
  }

  get #focused() {
    return this.#pages.findIndex((page) => page.contains(document.activeElement))
  }

  #isElsewhere(index: number) {
    return index !== -1 && index !== this.#at
  }

  #left(index: number) {
    return (this.#pages[index]?.offsetLeft ?? 0) - (this.#pages[0]?.offsetLeft ?? 0)
  }

  /** Which page a finger or the wheel came to. Where the width has changed the same page is brought back. */
  #look() {
    const { clientWidth, scrollLeft } = this.#window
    if (clientWidth === this.#width) return this.#show(Math.round(scrollLeft / (clientWidth || 1)))
    this.#width = clientWidth
    this.#window.scrollTo({ left: this.#left(this.#at), behavior: 'instant' })
  }

  #show(index: number) {
    this.#at = index
    const said = (this.dataset.position ?? '')
      .replace('{page}', String(index + 1))
      .replace('{pages}', String(this.#pages.length))
    // What says the same is not said again.
    if (this.#said && this.#said.textContent !== said) this.#said.textContent = said
    this.#previous?.setAttribute('aria-disabled', String(index === 0))
    this.#next?.setAttribute('aria-disabled', String(index === this.#pages.length - 1))
    this.#links.forEach((link, at) => {
      if (at === index) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    })
    // The one that comes next is there before it is asked for.
    this.#pages[index + 1]?.querySelector('img')?.setAttribute('loading', 'eager')
  }
}

customElements.define('slide-viewer', SlideViewer)
