/**
 * Who waits, by where they come from: every place has its turn, and within it everybody in the order of arrival, so that
 * a crowd from one place keeps nobody from elsewhere waiting. Places may have places in them.
 */
export class Line<T> {
  readonly #here = new Set<T>()
  readonly #places = new Map<string, Line<T>>()

  get isEmpty(): boolean {
    return this.#here.size === 0 && this.#places.size === 0
  }

  /** @param from from the outer place to the inner one */
  add(one: T, [place, ...within]: readonly string[]): void {
    if (place === undefined) this.#here.add(one)
    else {
      const line = this.#places.get(place) ?? new Line<T>()
      this.#places.set(place, line)
      line.add(one, within)
    }
  }

  /** Takes out somebody who waits no more. */
  remove(one: T, [place, ...within]: readonly string[]): void {
    this.#here.delete(one)
    const line = place === undefined ? undefined : this.#places.get(place)
    line?.remove(one, within)
    if (place !== undefined && line?.isEmpty) this.#places.delete(place)
  }

  /** Takes out whose turn it is; their place is last then. */
  next(): T | undefined {
    for (const one of this.#here) {
      this.#here.delete(one)
      return one
    }
    for (const [place, line] of this.#places) {
      this.#places.delete(place)
      const one = line.next()
      if (!line.isEmpty) this.#places.set(place, line)
      return one
    }
    return undefined
  }
}
