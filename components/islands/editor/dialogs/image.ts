import { recordField } from './combobox'
import { ask } from './dialog'
import { checkbox, textField } from './fields'
import { NewPicture } from './new-picture'
import type { Desk } from '../desk'
import type { Found } from '../names'
import type { AskForPart } from './parts'
import type { Image } from '@/lib/richtext/nodes'

/** Asks for an image of the portal or a new one, and for the words that stand for it. */
export const askForImage: AskForPart = async (had, desk) => {
  const { words } = desk
  const before = had as Image['attrs'] | null
  const asked = questionsFor(before, desk, await nameOf(before?.imageId, desk))
  const accept = had ? words.save : words.insert
  const { questions, finish } = asked
  const answer = await ask({ title: words.imageTitle, words, questions, accept, finish })
  if (answer === 'accept') return asked.answer()
  asked.upload.stop()
  return null
}

function questionsFor(before: Image['attrs'] | null, desk: Desk, known: Found | null) {
  const { words } = desk
  const alt = textField({ label: words.imageAlt, hint: words.imageAltHint }, before?.alt || known?.alt || '')
  const credit = textField({ label: words.imageCredit, hint: words.imageCreditHint }, before?.credit ?? '')
  const caption = textField({ label: words.imageCaption }, before?.caption ?? '')
  const decorative = checkbox(words.imageDecorative, before?.decorative === true)
  const upload = new NewPicture(desk, () => image.clear())
  const image = recordField({
    desk,
    label: words.imageSearch,
    hint: words.imageSearchHint,
    kinds: ['image'],
    picked: known,
    problem: (_, picked) => (picked || upload.file ? null : words.imageMissing),
    onPick: (found) => {
      upload.clear()
      alt.input.value ||= found.alt ?? ''
    },
  })
  const said = () => alt.input.value.trim()
  const questions = [
    image,
    upload.question,
    { ...alt, problem: () => (said() || decorative.input.checked ? null : words.imageAltMissing) },
    decorative.element,
    {
      ...credit,
      problem: () => (upload.file && !credit.input.value.trim() ? words.imageCreditMissing : null),
    },
    caption,
  ]
  const text = () => (decorative.input.checked ? '' : said())
  const finish = () => upload.send(text(), credit.input.value.trim())
  const answer = () => ({
    imageId: (upload.taken ?? image.picked())?.id,
    alt: text(),
    decorative: decorative.input.checked || null,
    credit: credit.input.value.trim() || null,
    caption: caption.input.value.trim() || null,
    missing: null,
  })
  return { questions, upload, answer, finish }
}

async function nameOf(id: string | null | undefined, { names }: Desk): Promise<Found | null> {
  if (!id) return null
  const found = await new Promise<Found | null>((tell) => names.tell('image', id, tell))
  return found ?? { kind: 'image', id, title: id }
}
