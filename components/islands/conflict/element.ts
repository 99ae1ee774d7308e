import { Kept, type KeptText } from '../drafts/kept'
import { whenParsed } from '../parsed'
import type { ConflictWords } from './words'

type Piece = { text: string; changed: boolean }
type Row = { before: Piece[] | null; after: Piece[] | null; kind: string; beyondWords: boolean }
type Answer = {
  words: { title: Row; summary: Row; body: Row[] }
  others: { label: string; mine: string; theirs: string }[]
}

/** Shows what this browser keeps of a text beside what the portal has, field by field. */
export class ConflictText extends HTMLElement {
  connectedCallback() {
    whenParsed(() => void this.#show())
  }

  async #show() {
    const { words = '{}', record = '', language = '' } = this.dataset
    const said = JSON.parse(words) as ConflictWords
    const mine = new Kept(record, language).found().at(-1)
    if (!mine) return this.#say(said.nothingKept)
    const answer = await this.#compare(mine)
    if (!answer) return this.#say(said.notCompared)
    this.append(headed(said), tableOf(answer, said))
  }

  async #compare({ fields, version }: KeptText): Promise<Answer | null> {
    try {
      const answer = await fetch(this.dataset.from ?? '', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ fields, version }),
      })
      return answer.ok ? ((await answer.json()) as Answer) : null
    } catch {
      return null
    }
  }

  #say(text: string) {
    const said = document.createElement('p')
    said.setAttribute('role', 'status')
    said.textContent = text
    this.append(said)
  }
}

function headed({ both }: ConflictWords): HTMLElement {
  const heading = document.createElement('h2')
  heading.textContent = both
  return heading
}

function tableOf({ words, others }: Answer, said: ConflictWords): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'scroll'
  frame.tabIndex = 0
  frame.setAttribute('role', 'group')
  frame.setAttribute('aria-label', said.both)
  const table = document.createElement('table')
  table.className = 'comparison'
  const head = table.createTHead().insertRow()
  head.insertCell()
  for (const text of [said.yours, said.theirs]) head.append(headerCell('col', text))
  const body = table.createTBody()
  body.append(rowOf(said.titleField, words.title, said), rowOf(said.summaryField, words.summary, said))
  words.body.forEach((row, index) => body.append(rowOf(index === 0 ? said.bodyField : '', row, said)))
  for (const { label, mine, theirs } of others) {
    const row = document.createElement('tr')
    row.append(
      headerCell('row', label),
      cellOf([change('del', mine || '–')]),
      cellOf([change('ins', theirs || '–')]),
    )
    body.append(row)
  }
  frame.append(table)
  return frame
}

function rowOf(
  name: string,
  { before, after, kind, beyondWords }: Row,
  { beyondWords: said }: ConflictWords,
) {
  const row = document.createElement('tr')
  row.className = kind
  const parts = (pieces: Piece[] | null, mark: 'del' | 'ins') =>
    (pieces ?? []).map(({ text, changed }) => (changed ? change(mark, text) : text))
  const last = cellOf(parts(after, 'ins'))
  if (beyondWords) last.append(' ', said)
  row.append(headerCell('row', name), cellOf(parts(before, 'del')), last)
  return row
}

function headerCell(scope: 'col' | 'row', text: string): HTMLElement {
  const cell = document.createElement('th')
  cell.scope = scope
  cell.textContent = text
  return cell
}

function cellOf(parts: readonly (string | Node)[]): HTMLElement {
  const cell = document.createElement('td')
  cell.append(...parts)
  return cell
}

function change(mark: 'del' | 'ins', text: string): HTMLElement {
  const element = document.createElement(mark)
  element.textContent = text
  return element
}
