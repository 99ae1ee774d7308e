import type { Editor } from '@tiptap/core'
import { fill } from '../../fill'
import { ask } from './dialog'
import { numberField } from './fields'
import type { Desk } from '../desk'

const most = { rows: 100, columns: 12 }

/** Asks how large a table is wanted; its first row is a row of headings. */
export async function insertTable(editor: Editor, { words }: Desk): Promise<void> {
  const number = (label: string, value: number, largest: number) =>
    numberField(label, value, largest, fill(words.tableBad, { most: largest }))
  const rows = number(words.tableRows, 3, most.rows)
  const columns = number(words.tableColumns, 3, most.columns)
  const answer = await ask({
    title: words.tableTitle,
    words,
    questions: [rows, columns],
    accept: words.insert,
  })
  const chain = editor.chain().focus()
  if (answer === 'accept') {
    chain.insertTable({
      rows: rows.input.valueAsNumber,
      cols: columns.input.valueAsNumber,
      withHeaderRow: true,
    })
  }
  chain.run()
}
