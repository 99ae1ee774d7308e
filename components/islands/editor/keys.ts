import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { showHelp } from './dialogs/help'
import { editSelected } from './dialogs/parts'
import { changeLink } from './dialogs/passages'
import { focusToolbar } from './toolbar'
import type { Desk } from './desk'

/** The keys that no package brings: to the dialogs, to the toolbar, and out of the text. */
export const keysFor = (desk: Desk) =>
  Extension.create({
    name: 'deskKeys',
    priority: 1000,
    addKeyboardShortcuts() {
      return {
        'Mod-k': () => changeLink(this.editor, desk),
        'Alt-F10': () => focusToolbar(this.editor),
        'Alt-0': () => showHelp(this.editor, desk),
        Enter: () => editSelected(this.editor, desk),
      }
    },
    addProseMirrorPlugins() {
      const handleDoubleClick = () => editSelected(this.editor, desk)
      return [leaving(), new Plugin({ props: { handleDoubleClick } })]
    },
  })

/** After Escape the next Tab is the browser's, so that one gets out of a table by the keyboard. */
function leaving(): Plugin {
  let escaped = false
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_, event) => {
          const leaves = escaped && event.key === 'Tab'
          if (event.key !== 'Shift') escaped = event.key === 'Escape'
          return leaves
        },
      },
    },
  })
}
