import { fill } from '../fill'
import type { Pressed } from './queue'
import type { CheckInWords } from './words'

/** The list of a door: who is there shows the button that takes it back. */
export class Rows {
  constructor(private readonly root: HTMLElement) {}

  /** Shows at once what was pressed. @returns whose row it is; null where the list has nobody of that code */
  show({ id, reference, there, at }: Pressed, words: CheckInWords): string | null {
    const row = this.#all().find((candidate) =>
      id ? candidate.dataset.id === id : plain(candidate.dataset.reference) === plain(reference),
    )
    if (!row) return null
    const had = document.activeElement
    turn(row, there)
    const since = row.querySelector('[data-since]')
    const time = new Date(at).toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
    })
    if (since) since.textContent = there ? fill(words.since, { time }) : ''
    // The button that was pressed has gone; whoever works by keyboard stands on the one that takes it back.
    if (had && row.contains(had)) row.querySelector<HTMLButtonElement>('button:not([hidden])')?.focus()
    return row.dataset.name ?? null
  }

  /** What the portal says, of everybody. */
  settle(there: ReadonlySet<string>): void {
    for (const row of this.#all()) {
      const isThere = there.has(row.dataset.id ?? '')
      if (isThere === row.hasAttribute('data-there')) continue
      turn(row, isThere)
      const since = row.querySelector('[data-since]')
      if (since && !isThere) since.textContent = ''
    }
  }

  #all(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-id]')]
  }
}

/** Narrows the list while somebody types; the form does so on the server without a script. */
export function narrow(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type="search"]')
  field?.addEventListener('input', () => {
    const words = plain(field.value, ' ').split(' ').filter(Boolean)
    for (const row of root.querySelectorAll<HTMLElement>('[data-id]')) {
      const known = plain(row.textContent ?? '', ' ')
      row.hidden = !words.every((word) => known.includes(word))
    }
  })
}

function turn(row: HTMLElement, isThere: boolean): void {
  row.toggleAttribute('data-there', isThere)
  for (const button of row.querySelectorAll('button')) button.hidden = (button.name === 'there') === isThere
}

/** Without case, accents and, for codes, what stands between their letters. */
function plain(text = '', between = ''): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, between)
}
