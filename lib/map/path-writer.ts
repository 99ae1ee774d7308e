import type { GeoContext } from 'd3-geo'

type Vertex = [number, number]

/**
 * Writes path data in whole units with relative steps, leaving out every vertex that is nearer than `step` to the last
 * one and every ring that becomes too small to see. It halves what d3 would write, and most of an atlas is coast.
 */
export class PathWriter implements GeoContext {
  #step: number
  #data: string[] = []
  #line: Vertex[] = []

  constructor(step: number) {
    this.#step = step
  }

  moveTo(x: number, y: number) {
    this.#end(false)
    this.#line = [[Math.round(x), Math.round(y)]]
  }

  lineTo(x: number, y: number) {
    const last = this.#line.at(-1)
    if (last && Math.hypot(x - last[0], y - last[1]) < this.#step) return
    const next: Vertex = [Math.round(x), Math.round(y)]
    if (last?.[0] === next[0] && last[1] === next[1]) return
    this.#line.push(next)
  }

  closePath() {
    this.#end(true)
  }

  /** Points are not drawn by an atlas. */
  arc() {}
  beginPath() {}

  toString() {
    this.#end(false)
    return this.#data.join('')
  }

  #end(closed: boolean) {
    const line = this.#line
    this.#line = []
    const [first] = line
    if (!first || line.length < (closed ? 3 : 2)) return
    this.#data.push(`M${first[0]} ${first[1]}l${steps(line)}${closed ? 'z' : ''}`)
  }
}

function steps(line: Vertex[]) {
  let data = ''
  for (let i = 1; i < line.length; i++) {
    const [x, y] = line[i] as Vertex
    const [fromX, fromY] = line[i - 1] as Vertex
    data += pair(x - fromX, data !== '') + pair(y - fromY, true)
  }
  return data
}

/** A minus sign separates numbers as well as a space does. */
function pair(value: number, separated: boolean) {
  return separated && value >= 0 ? ` ${value}` : `${value}`
}
