import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { hostOf, safeEmbed } from '@/lib/richtext/addresses'
import { recordField } from './combobox'
import { ask } from './dialog'
import { textField } from './fields'
import { askForImage } from './image'
import { askForResources } from './resources'
import type { Desk } from '../desk'
import type { Found } from '../names'
import type { Embed } from '@/lib/richtext/nodes'

type Attrs = Record<string, unknown>
/** Asks what a block is to show; null when nothing is to change. */
export type AskForPart = (had: Attrs | null, desk: Desk) => Promise<Attrs | null>

/** Each puts a new block into the text, or changes the one that is selected. */
export const changeImage = (editor: Editor, desk: Desk) => change(editor, desk, 'image', askForImage)
export const changeDocument = (editor: Editor, desk: Desk) => change(editor, desk, 'document', askForDocument)
export const changeResources = (editor: Editor, desk: Desk) =>
  change(editor, desk, 'resourceBlock', askForResources)
export const changeEmbed = (editor: Editor, desk: Desk) => change(editor, desk, 'embed', askForEmbed)

const dialogs: Record<string, AskForPart> = {
  image: askForImage,
  document: askForDocument,
  resourceBlock: askForResources,
  embed: askForEmbed,
}

/** Opens the dialog of the block that is selected; false where none is. */
export function editSelected(editor: Editor, desk: Desk): boolean {
  const { selection } = editor.state
  const name = selection instanceof NodeSelection ? selection.node.type.name : ''
  const dialog = dialogs[name]
  if (!dialog) return false
  void change(editor, desk, name, dialog)
  return true
}

async function change(editor: Editor, desk: Desk, name: string, dialog: AskForPart) {
  const { selection } = editor.state
  const node = selection instanceof NodeSelection ? selection.node : null
  const had = node?.type.name === name ? node.attrs : null
  const attrs = await dialog(had, desk)
  const chain = editor.chain().focus()
  if (attrs && had) chain.updateAttributes(name, attrs)
  else if (attrs) chain.insertContent({ type: name, attrs })
  chain.run()
}

async function askForDocument(had: Attrs | null, desk: Desk): Promise<Attrs | null> {
  const { words, names } = desk
  const id = had ? String(had.documentId) : null
  const known = id && (await new Promise<Found | null>((tell) => names.tell('document', id, tell)))
  const document = recordField({
    desk,
    label: words.documentSearch,
    kinds: ['document'],
    picked: known || (id ? { kind: 'document', id, title: id } : null),
    problem: (_, picked) => (picked ? null : words.documentMissing),
  })
  const questions = [document]
  const answer = await ask({
    title: words.documentTitle,
    words,
    questions,
    accept: had ? words.save : words.insert,
  })
  return answer === 'accept' ? { documentId: document.picked()?.id } : null
}

async function askForEmbed(had: Attrs | null, { words }: Desk): Promise<Attrs | null> {
  const before = had as Embed['attrs'] | null
  const url = textField({ label: words.embedUrl, hint: words.embedUrlHint }, before?.url ?? '')
  const address = () => safeEmbed(url.input.value.trim())
  const title = textField({ label: words.embedName }, before?.title ?? '', words.embedNameMissing)
  const questions = [{ ...url, problem: () => (hostOf(address() ?? '') ? null : words.addressBad) }, title]
  const accept = had ? words.save : words.insert
  if ((await ask({ title: words.embedTitle, words, questions, accept })) !== 'accept') return null
  const href = address() ?? ''
  const provider = before?.url === href ? before.provider : hostOf(href)
  return { url: href, title: title.input.value.trim(), provider }
}
