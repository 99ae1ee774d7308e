import { freshId } from './fresh-id'
import type { Question } from './dialog'

type Frame = { label: string; hint?: string }

/** Label, hint, error and control, as every form of the portal has them. */
export function framed(
  { label, hint }: Frame,
  control: HTMLElement,
  problem: Question['problem'] = () => null,
): Question {
  const element = document.createElement('div')
  const id = freshId('field')
  element.className = 'field'
  control.id = id
  const name = document.createElement('label')
  name.htmlFor = id
  name.textContent = label
  const told = document.createElement('p')
  told.className = 'hint'
  told.id = `${id}-hint`
  told.textContent = hint ?? ''
  told.hidden = !hint
  if (hint) control.setAttribute('aria-describedby', told.id)
  element.append(name, told, control)
  return { element, control, problem }
}

type TextQuestion = Question & { readonly input: HTMLInputElement }

/** One line. `missing` is what is said when nothing was typed; without it the line is optional. */
export function textField(frame: Frame, value: string | null, missing?: string): TextQuestion {
  const input = document.createElement('input')
  input.value = value ?? ''
  const problem = () => (missing && input.value.trim() === '' ? missing : null)
  return { ...framed(frame, input, problem), input }
}

export function numberField(label: string, value: number, most: number, wrong: string): TextQuestion {
  const input = document.createElement('input')
  input.type = 'number'
  input.min = '1'
  input.max = String(most)
  input.value = String(value)
  const problem = () => {
    const number = input.valueAsNumber
    return Number.isInteger(number) && number >= 1 && number <= most ? null : wrong
  }
  return { ...framed({ label }, input, problem), input }
}

type BoxQuestion = { readonly element: HTMLElement; readonly input: HTMLInputElement }

/** Something that holds or does not. */
export function checkbox(label: string, checked: boolean): BoxQuestion {
  const element = document.createElement('div')
  element.className = 'choice'
  const input = document.createElement('input')
  input.type = 'checkbox'
  input.checked = checked
  input.id = freshId('field')
  const name = document.createElement('label')
  name.htmlFor = input.id
  name.textContent = label
  element.append(input, name)
  return { element, input }
}
