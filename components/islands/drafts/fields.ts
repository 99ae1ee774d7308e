/** What a form says, by name; a field that is there several times has several values. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Everything that is written in a form. Files are not, nor what names its action and its version. */
export function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Record<string, string | string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || name.startsWith('$') || name === 'version') continue
    const before = fields[name]
    fields[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value]
  }
  return fields
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Writes into a form what was kept of it. Hidden fields stay as they are: only people write. */
export function fillIn(form: HTMLFormElement, fields: Fields): void {
  const left = new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]))
  for (const control of form.elements) {
    if (!isControl(control) || !control.name) continue
    const values = left.get(control.name) ?? []
    const editor = control.closest<HTMLElement & { value: string }>('text-editor')
    if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
      control.checked = values.includes(control.value)
    } else if (editor) {
      editor.value = values[0] ?? ''
    } else if (control instanceof HTMLSelectElement && control.multiple) {
      for (const option of control.options) option.selected = values.includes(option.value)
    } else if (!['hidden', 'file', 'submit', 'button'].includes(control.type) && values.length > 0) {
      control.value = values.shift() ?? ''
    }
  }
}

/** Whether two say the same. A text is the same whatever the order in which its JSON names its parts. */
export function saysTheSame(one: Fields, other: Fields): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** The words of a rich text that is stored as JSON; anything else is its own words. */
export function wordsOf(value: unknown): string {
  const parsed = typeof value === 'string' ? parse(value) : value
  if (typeof parsed === 'string') return parsed
  return textIn(parsed).trim()
}

function textIn(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { text, content, type } = node as { text?: unknown; content?: unknown; type?: unknown }
  if (typeof text === 'string') return text
  const inside = Array.isArray(content) ? content.map(textIn).join('') : ''
  return type === 'paragraph' || type === 'heading' ? `${inside}\n` : inside
}

function isControl(element: Element): element is Control {
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName)
}

function ordered(value: unknown): unknown {
  const parsed = typeof value === 'string' ? parse(value) : value
  if (Array.isArray(parsed)) return parsed.map(ordered)
  if (typeof parsed !== 'object' || parsed === null) return parsed
  const entries = Object.entries(parsed).filter(([, part]) => part !== null)
  return entries
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, part]) => [name, ordered(part)])
}

function parse(text: string): unknown {
  if (!/^[{[]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
