/**
 * Buttons that narrow the view of the map inside. The wheel and the finger keep scrolling the page; when the view is
 * narrowed the arrow keys move it, while focus is on a button.
 */
class MapZoom extends HTMLElement {
  connectedCallback() {
    const map = this.querySelector('svg')
    if (!map) return
    const view = new View(map)
    for (const button of this.querySelectorAll<HTMLButtonElement>('.zoom button')) {
      const factor = Number(button.dataset.zoom)
      button.addEventListener('click', () => (factor ? view.zoom(factor) : view.reset()))
      button.addEventListener('keydown', (event) => {
        if (view.pan(event.key)) event.preventDefault()
      })
    }
    // A marker that is reached by keyboard outside the narrowed view is brought into it.
    map.addEventListener('focusin', (event) => view.bring(event.target as Element))
  }
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

class View {
  #map: SVGSVGElement
  #whole: DOMRect
  #x: number
  #y: number
  #scale = 1

  constructor(map: SVGSVGElement) {
    this.#map = map
    const { x, y, width, height } = map.viewBox.baseVal
    this.#whole = new DOMRect(x, y, width, height)
    this.#x = x + width / 2
    this.#y = y + height / 2
  }

  zoom(factor: number) {
    this.#scale = Math.min(5, Math.max(1, this.#scale * factor))
    this.#draw()
  }

  reset() {
    this.#scale = 1
    this.#draw()
  }

  /** Moves a narrowed view by a quarter; false where the key or the view leaves nothing to move. */
  pan(key: string) {
    const step = steps[key]
    if (!step || this.#scale === 1) return false
    this.#x += (step[0] * this.#whole.width) / this.#scale / 4
    this.#y += (step[1] * this.#whole.height) / this.#scale / 4
    this.#draw()
    return true
  }

  bring(marker: Element) {
    const { x, y } = marker.querySelector<SVGElement>('[data-x]')?.dataset ?? {}
    if (this.#scale === 1 || !x) return
    this.#x = Number(x)
    this.#y = Number(y)
    this.#draw()
  }

  #draw() {
    const { x, y, width, height } = this.#whole
    const w = width / this.#scale
    const h = height / this.#scale
    this.#x = Math.min(x + width - w / 2, Math.max(x + w / 2, this.#x))
    this.#y = Math.min(y + height - h / 2, Math.max(y + h / 2, this.#y))
    this.#map.setAttribute('viewBox', `${this.#x - w / 2} ${this.#y - h / 2} ${w} ${h}`)
    // Markers and names keep their size on the screen while the land grows.
    for (const marker of this.#map.querySelectorAll<SVGElement>('[data-x]')) {
      marker.setAttribute(
        'transform',
        `translate(${marker.dataset.x} ${marker.dataset.y}) scale(${1 / this.#scale})`,
      )
    }
  }
}

customElements.define('map-zoom', MapZoom)
