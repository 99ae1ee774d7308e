/** Makes a button that copies `data-href` (or the page's address) and says so to eyes and ears. */
export class CopyLink extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    const { label = '', done = '', failed = '' } = this.dataset
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'btn text'
    button.textContent = label
    const said = document.createElement('span')
    said.className = 'meta'
    said.setAttribute('role', 'status')
    button.addEventListener('click', () => {
      said.textContent = ''
      void copy(this.address()).then((copied) => {
        said.textContent = copied ? done : failed
      })
    })
    this.append(button, ' ', said)
  }

  address() {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
    const wanted = this.dataset.href
    return wanted ? new URL(wanted, location.href).href : (canonical ?? location.href)
  }
}

/** False where the browser has no clipboard for this page, as over plain http. */
async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
