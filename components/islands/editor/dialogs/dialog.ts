import { freshId } from './fresh-id'
import type { Words } from '../words'

/** What is asked for in a dialog. */
export type Question = {
  readonly element: HTMLElement
  /** What is wrong with the answer, or null. Where something is, it is shown beside the question. */
  problem: () => string | null
  /** Where the focus goes. */
  readonly control: HTMLElement
}

type Options = {
  title: string
  words: Words
  questions: readonly (Question | HTMLElement)[]
  /** What the button says that accepts. */
  accept: string
  /** Offers to take away what is there. */
  removable?: boolean
  /** What has to be done before the dialog closes; false when it did not succeed and the dialog stays. */
  finish?: () => Promise<boolean>
}

/**
 * Asks for something in a dialog of the browser's own, which keeps the focus inside and gives it back. It stands at
 * the end of the page: inside the form around the text its button would send that form.
 */
export function ask(options: Options): Promise<'accept' | 'remove' | null> {
  const { questions, title } = options
  const dialog = document.createElement('dialog')
  const form = document.createElement('form')
  const heading = document.createElement('h2')
  const id = freshId('dialog')
  heading.id = id
  heading.textContent = title
  dialog.className = 'dialog'
  dialog.setAttribute('aria-labelledby', id)
  form.method = 'dialog'
  form.noValidate = true
  form.append(
    heading,
    ...questions.map((one) => (one instanceof HTMLElement ? one : one.element)),
    buttons(options),
  )
  form.addEventListener('submit', (event) => {
    if (event.submitter?.dataset.accepts !== 'true') return
    if (!areAnswered(questions)) return event.preventDefault()
    if (!options.finish) return
    event.preventDefault()
    void options.finish().then((done) => {
      if (done && dialog.open) dialog.close('accept')
      else areAnswered(questions)
    })
  })
  dialog.append(form)
  document.body.append(dialog)
  dialog.showModal()
  questions.find(isQuestion)?.control.focus()
  return new Promise((settle) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      const { returnValue } = dialog
      settle(returnValue === 'accept' || returnValue === 'remove' ? returnValue : null)
    })
  })
}

function buttons({ accept, removable, words }: Options): HTMLElement {
  const row = document.createElement('div')
  row.className = 'actions'
  row.append(button(accept, 'accept', 'btn'))
  if (removable) row.append(button(words.remove, 'remove', 'btn quiet'))
  row.append(button(words.cancel, '', 'btn text'))
  return row
}

function button(text: string, value: string, className: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.value = value
  button.className = className
  button.textContent = text
  button.dataset.accepts = String(value === 'accept')
  return button
}

/** Shows what is wrong beside each question and goes to the first. */
function areAnswered(questions: Options['questions']): boolean {
  const wrong = questions.filter((one): one is Question => isQuestion(one) && showProblem(one))
  wrong[0]?.control.focus()
  return wrong.length === 0
}

function showProblem({ element, control, problem }: Question): boolean {
  const text = problem()
  const id = `${control.id}-error`
  const told =
    control
      .getAttribute('aria-describedby')
      ?.split(' ')
      .filter((one) => one !== id) ?? []
  element.querySelector('.field-error')?.remove()
  control.removeAttribute('aria-invalid')
  if (text) {
    const error = document.createElement('p')
    error.className = 'field-error'
    error.id = id
    error.textContent = text
    control.before(error)
    control.setAttribute('aria-invalid', 'true')
  }
  const described = text ? [...told, id] : told
  if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '))
  else control.removeAttribute('aria-describedby')
  return text !== null
}

function isQuestion(one: Question | HTMLElement): one is Question {
  return !(one instanceof HTMLElement)
}
