import type { Editor } from '@tiptap/core'
import { changeDocument, changeEmbed, changeImage, changeResources } from './dialogs/parts'
import { changeLanguage, changeLink, changeSpeaker } from './dialogs/passages'
import { insertTable } from './dialogs/table'
import type { Desk } from './desk'
import type { WordKey } from './words'

export type Tool = {
  word: WordKey
  /** As ARIA writes it; "Control" is Command on a Mac. */
  keys?: string
  run: (editor: Editor, desk: Desk) => unknown
  /** Whether it is on where the cursor stands. Without it the button is none that stays pressed. */
  isOn?: (editor: Editor) => boolean
  can?: (editor: Editor) => boolean
  /** Whether it is there at all where the cursor stands. */
  isThere?: (editor: Editor) => boolean
}

const chain = (editor: Editor) => editor.chain().focus()
const inTable = (editor: Editor) => editor.isActive('table')
const inList = (editor: Editor) => editor.isActive('listItem')

const heading = (level: 2 | 3 | 4): Tool => ({
  word: `heading${level}`,
  keys: `Control+Alt+${level}`,
  run: (editor) => chain(editor).toggleHeading({ level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
})

/** The buttons, in groups that belong together. */
export const toolGroups: readonly (readonly Tool[])[] = [
  [
    {
      word: 'bold',
      keys: 'Control+B',
      run: (editor) => chain(editor).toggleBold().run(),
      isOn: (editor) => editor.isActive('bold'),
    },
    {
      word: 'italic',
      keys: 'Control+I',
      run: (editor) => chain(editor).toggleItalic().run(),
      isOn: (editor) => editor.isActive('italic'),
    },
    { word: 'link', keys: 'Control+K', run: changeLink, isOn: (editor) => editor.isActive('link') },
    { word: 'language', run: changeLanguage, isOn: (editor) => editor.isActive('language') },
  ],
  [heading(2), heading(3), heading(4)],
  [
    {
      word: 'bulletList',
      keys: 'Control+Shift+8',
      run: (editor) => chain(editor).toggleBulletList().run(),
      isOn: (editor) => editor.isActive('bulletList'),
    },
    {
      word: 'orderedList',
      keys: 'Control+Shift+7',
      run: (editor) => chain(editor).toggleOrderedList().run(),
      isOn: (editor) => editor.isActive('orderedList'),
    },
    {
      word: 'indent',
      keys: 'Control+]',
      run: (editor) => chain(editor).sinkListItem('listItem').run(),
      can: (editor) => editor.can().sinkListItem('listItem'),
      isThere: inList,
    },
    {
      word: 'outdent',
      keys: 'Control+[',
      run: (editor) => chain(editor).liftListItem('listItem').run(),
      can: (editor) => editor.can().liftListItem('listItem'),
      isThere: inList,
    },
  ],
  [
    {
      word: 'quotation',
      keys: 'Control+Shift+B',
      run: (editor) => chain(editor).toggleWrap('blockquote').run(),
      isOn: (editor) => editor.isActive('blockquote'),
    },
    { word: 'speaker', run: changeSpeaker, isThere: (editor) => editor.isActive('blockquote') },
  ],
  [
    { word: 'image', run: changeImage, isOn: (editor) => editor.isActive('image') },
    { word: 'document', run: changeDocument, isOn: (editor) => editor.isActive('document') },
    { word: 'resources', run: changeResources, isOn: (editor) => editor.isActive('resourceBlock') },
    { word: 'embed', run: changeEmbed, isOn: (editor) => editor.isActive('embed') },
  ],
  [
    { word: 'table', run: insertTable, can: (editor) => !inTable(editor) },
    { word: 'rowAfter', run: (editor) => chain(editor).addRowAfter().run(), isThere: inTable },
    { word: 'columnAfter', run: (editor) => chain(editor).addColumnAfter().run(), isThere: inTable },
    { word: 'headerRow', run: (editor) => chain(editor).toggleHeaderRow().run(), isThere: inTable },
    { word: 'rowDelete', run: (editor) => chain(editor).deleteRow().run(), isThere: inTable },
    { word: 'columnDelete', run: (editor) => chain(editor).deleteColumn().run(), isThere: inTable },
    { word: 'tableDelete', run: (editor) => chain(editor).deleteTable().run(), isThere: inTable },
  ],
  [
    {
      word: 'undo',
      keys: 'Control+Z',
      run: (editor) => chain(editor).undo().run(),
      can: (editor) => editor.can().undo(),
    },
    {
      word: 'redo',
      keys: 'Control+Shift+Z',
      run: (editor) => chain(editor).redo().run(),
      can: (editor) => editor.can().redo(),
    },
  ],
]
