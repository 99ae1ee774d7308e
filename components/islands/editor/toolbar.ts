import type { Editor } from '@tiptap/core'
import { keyNames } from './key-names'
import { showHelp } from './dialogs/help'
import { toolGroups } from './tools'
import type { Desk } from './desk'
import type { Tool } from './tools'

const help: Tool = { word: 'help', keys: 'Alt+0', run: showHelp }

type Placed = { tool: Tool; button: HTMLButtonElement }

/** The buttons over the text: one stop for Tab, and the arrow keys from button to button. */
export function toolbarFor(editor: Editor, desk: Desk): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'text-editor-bar'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', desk.words.toolbar)
  const placed = [...toolGroups, [help]].flatMap((tools) => {
    const group = document.createElement('div')
    const own = tools.map((tool) => ({ tool, button: buttonFor(tool, editor, desk) }))
    group.append(...own.map(({ button }) => button))
    bar.append(group)
    return own
  })
  bar.addEventListener('keydown', (event) => move(event, placed, editor))
  bar.addEventListener('focusin', ({ target }) => stopAt(target, placed))
  editor.on('transaction', () => follow(placed, editor))
  follow(placed, editor)
  return bar
}

/** Puts the focus on the button that the keys were on last. */
export function focusToolbar(editor: Editor): boolean {
  const bar = editor.view.dom.closest('.text-editor')?.querySelector('[role="toolbar"]')
  bar?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
  return true
}

function buttonFor(tool: Tool, editor: Editor, desk: Desk): HTMLButtonElement {
  const button = document.createElement('button')
  const name = desk.words[tool.word]
  button.type = 'button'
  button.tabIndex = -1
  button.dataset.tool = tool.word
  button.textContent = name
  button.title = tool.keys ? `${name} (${keyNames(tool.keys, desk.words)})` : name
  if (tool.keys) button.setAttribute('aria-keyshortcuts', tool.keys)
  // A press must not take the selection out of the text.
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') tool.run(editor, desk)
  })
  return button
}

/** What the buttons say of the place where the cursor stands. */
function follow(placed: readonly Placed[], editor: Editor) {
  for (const { tool, button } of placed) {
    const there = tool.isThere?.(editor) ?? true
    if (button.hidden === there) button.hidden = !there
    if (tool.isOn) say(button, 'aria-pressed', String(tool.isOn(editor)))
    if (tool.can) say(button, 'aria-disabled', String(!tool.can(editor)))
  }
  const shown = placed.filter(({ button }) => !button.hidden)
  if (!shown.some(({ button }) => button.tabIndex === 0)) stopAt(shown[0]?.button ?? null, placed)
}

function say(button: HTMLElement, attribute: string, value: string) {
  if (button.getAttribute(attribute) !== value) button.setAttribute(attribute, value)
}

function stopAt(target: EventTarget | null, placed: readonly Placed[]) {
  for (const { button } of placed) button.tabIndex = button === target ? 0 : -1
}

function move(event: KeyboardEvent, placed: readonly Placed[], editor: Editor) {
  const shown = placed.map(({ button }) => button).filter((button) => !button.hidden)
  const at = shown.findIndex((button) => button === event.target)
  const to = {
    ArrowRight: (at + 1) % shown.length,
    ArrowLeft: (at - 1 + shown.length) % shown.length,
    Home: 0,
    End: shown.length - 1,
  }[event.key]
  if (event.key === 'Escape') editor.commands.focus()
  else if (to === undefined) return
  else shown[to]?.focus()
  event.preventDefault()
}
