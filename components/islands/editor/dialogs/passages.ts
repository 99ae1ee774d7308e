import type { Editor } from '@tiptap/core'
import { linkedNouns } from '@/lib/richtext/nodes'
import { addressIn } from '../address'
import { recordField } from './combobox'
import { ask } from './dialog'
import { framed, textField } from './fields'
import { languageChoices } from './languages'
import type { Desk } from '../desk'
import type { Found } from '../names'
import type { LinkedNoun, LinkMark, Quotation } from '@/lib/richtext/nodes'

type Target = LinkMark['attrs']

/** Asks where the marked words lead; without marked words it asks for them too. */
export function changeLink(editor: Editor, desk: Desk): boolean {
  void askForLink(editor, desk)
  return true
}

async function askForLink(editor: Editor, desk: Desk) {
  const { words } = desk
  const removable = editor.isActive('link')
  if (removable) editor.commands.extendMarkRange('link')
  const had = removable ? (editor.getAttributes('link') as Target) : null
  const target = recordField({
    desk,
    label: words.linkTarget,
    hint: words.linkTargetHint,
    kinds: [...linkedNouns, 'document'],
    ...(had && (await nameOf(had, desk))),
    skips: (typed) => addressIn(typed) !== null,
    problem: (typed, picked) => (picked || addressIn(typed) ? null : words.linkMissing),
  })
  const text = textField({ label: words.linkWords }, '', words.linkWordsMissing)
  const { empty } = editor.state.selection
  const questions = empty ? [target, text] : [target]
  const answer = await ask({ title: words.linkTitle, words, questions, accept: words.save, removable })
  const chain = editor.chain().focus()
  if (answer === 'remove') return void chain.unsetMark('link').run()
  if (answer !== 'accept') return void chain.run()
  const attrs = targetOf(target.picked(), target.typed())
  if (!empty) return void chain.setMark('link', attrs).run()
  const marks = [{ type: 'link', attrs }]
  chain.insertContent({ type: 'text', text: text.input.value.trim(), marks }).unsetMark('link').run()
}

function targetOf(picked: Found | null, typed: string): Target {
  const none = { href: null, documentId: null, record: null }
  if (!picked) return { ...none, href: addressIn(typed) }
  if (picked.kind === 'document') return { ...none, documentId: picked.id }
  return { ...none, record: { noun: picked.kind as LinkedNoun, id: picked.id } }
}

/** What stands in the field for a link that is there already. */
async function nameOf(target: Target, { names }: Desk): Promise<{ value: string; picked: Found | null }> {
  const kind = target.documentId ? 'document' : target.record?.noun
  const id = target.documentId ?? target.record?.id
  if (!kind || !id) return { value: target.href ?? '', picked: null }
  const found = await new Promise<Found | null>((tell) => names.tell(kind, id, tell))
  // A record that one may not see stays what the link leads to, unless another is chosen.
  const picked = found ?? { kind, id, title: id }
  return { value: picked.title, picked }
}

/** Asks who said what is quoted. */
export async function changeSpeaker(editor: Editor, desk: Desk): Promise<void> {
  const { words } = desk
  const had = editor.getAttributes('blockquote') as Quotation['attrs']
  const person = had.personId ? await nameOf(personLink(had.personId), desk) : null
  const speaker = recordField({
    desk,
    label: words.speakerName,
    hint: words.speakerHint,
    kinds: ['person'],
    value: had.speaker ?? person?.value ?? '',
    picked: person?.picked ?? null,
  })
  const cite = textField({ label: words.speakerCite }, had.cite)
  const source = {
    ...cite,
    problem: () => (cite.input.value.trim() && !addressIn(cite.input.value.trim()) ? words.addressBad : null),
  }
  const questions = [speaker, source]
  const answer = await ask({ title: words.speakerTitle, words, questions, accept: words.save })
  const chain = editor.chain().focus()
  if (answer !== 'accept') return void chain.run()
  const attrs: Quotation['attrs'] = {
    personId: speaker.picked()?.id ?? null,
    speaker: speaker.typed() || null,
    cite: addressIn(cite.input.value.trim()),
  }
  chain.updateAttributes('blockquote', attrs).run()
}

const personLink = (id: string): Target => ({ href: null, documentId: null, record: { noun: 'person', id } })

/** Asks in which language the marked words are. */
export async function changeLanguage(editor: Editor, desk: Desk): Promise<void> {
  const { words, language } = desk
  if (editor.isActive('language')) editor.commands.extendMarkRange('language')
  const had = (editor.getAttributes('language') as { lang?: string }).lang ?? ''
  const select = document.createElement('select')
  const choices = languageChoices(document.documentElement.lang, language, had)
  select.append(new Option(words.languageNone, ''), ...choices.map(([tag, name]) => new Option(name, tag)))
  select.value = had
  const questions = [framed({ label: words.languageOf }, select)]
  const answer = await ask({ title: words.languageTitle, words, questions, accept: words.save })
  const chain = editor.chain().focus()
  if (answer === 'accept' && select.value) chain.setMark('language', { lang: select.value })
  else if (answer === 'accept') chain.unsetMark('language')
  chain.run()
}
