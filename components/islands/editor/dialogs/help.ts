import type { Editor } from '@tiptap/core'
import { keyNames } from '../key-names'
import { toolGroups } from '../tools'
import type { Desk } from '../desk'

/** Lists the keys. */
export function showHelp(editor: Editor, desk: Desk): boolean {
  const { words } = desk
  const dialog = document.createElement('dialog')
  const heading = document.createElement('h2')
  const close = document.createElement('button')
  dialog.className = 'dialog'
  dialog.setAttribute('aria-label', words.helpTitle)
  heading.textContent = words.helpTitle
  close.className = 'btn'
  close.type = 'button'
  close.textContent = words.close
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    dialog.remove()
    editor.commands.focus()
  })
  dialog.append(heading, keyList(desk), close)
  document.body.append(dialog)
  dialog.showModal()
  return true
}

function keyList({ words }: Desk): HTMLElement {
  const list = document.createElement('dl')
  list.className = 'keys'
  const tools = toolGroups.flat().filter((tool) => tool.keys)
  const keys = [
    [words.help, keyNames('Alt+0', words)],
    ...tools.map((tool) => [words[tool.word], keyNames(tool.keys ?? '', words)]),
    [words.helpToolbar, keyNames('Alt+F10', words)],
    [words.helpEdit, words.keyEnter],
    [words.helpTab, words.keyTab],
    [words.helpLeave, words.keyEscape],
  ] as [string, string][]
  for (const [what, key] of keys) {
    const row = document.createElement('div')
    const term = document.createElement('dt')
    const said = document.createElement('dd')
    term.textContent = what
    said.textContent = key
    row.append(term, said)
    list.append(row)
  }
  return list
}
