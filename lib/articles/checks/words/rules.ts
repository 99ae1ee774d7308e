import type { Block, RichText } from '@/lib/richtext/nodes'
import { textOf } from '@/lib/richtext/text'

/** Names that are written with a capital inside. */
const ownWay =
  /^(?:Mc|Mac|De|Di|La|Le|Van|O)\p{Lu}\p{Ll}+$|^(?:YouTube|LinkedIn|GitHub|GitLab|OpenStreetMap|iPhone|iPad|eBike|eBikes|eBus|eBuses|eMobility|WordPress|PowerPoint|JavaScript|WhatsApp|PhD|WiFi|BlueTooth|CityKeys|kWh|MWh|GWh|eGovernment)$/u

/** Words that lost the space between them when they were pasted: "streetWe", "done.Then". */
export function runTogether(text: string): string[] {
  const words = text.split(/[\s ()[\]"“”„«»,;:/]+/u).filter(Boolean)
  return words.filter((word) => isGlued(word) && !isAddress(word))
}

/** Longer than two words glued together; nothing that long is a word. */
const longestWord = 80

function isGlued(word: string): boolean {
  if (word.length > longestWord) return false
  if (/\p{Ll}{2}[.!?…]\p{Lu}\p{Ll}/u.test(word)) return true
  const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return /^\p{L}?\p{Ll}{2,}\p{Lu}\p{Ll}{1,}$/u.test(bare) && !ownWay.test(bare)
}

function isAddress(word: string): boolean {
  return /@|^www\.|:\/\/|\.(?:com|org|net|eu|nl|se|it|pl|cz|de|fr)\b/i.test(word)
}

const promises =
  /\b(?:see|find|read more|more) (?:[\p{L}’']+ ){0,3}below\b|\bzie (?:hier)?onder\b|\bse nedan\b|\bsiehe unten\b|\bvoir ci-dessous\b|\bvedi sotto\b|\bzob\. poniżej\b|\bviz níže\b/iu

/** Sentences that promise something below, where nothing but words follows. */
export function seeBelowOfNothing(body: RichText): string[] {
  return body.content.flatMap((block, place) => {
    const [promise] = promises.exec(block.type === 'heading' ? '' : textOf(block)) ?? []
    return promise && !body.content.slice(place + 1).some(givesSomething) ? [promise] : []
  })
}

function givesSomething(block: Block): boolean {
  const { type } = block
  if (type === 'paragraph')
    return block.content?.some((one) => one.type === 'text' && hasLink(one.marks)) ?? false
  return type !== 'heading' && type !== 'blockquote'
}

function hasLink(marks: readonly { type: string }[] | undefined): boolean {
  return marks?.some(({ type }) => type === 'link') ?? false
}

/** Headings that leave a level out, or say nothing. The title stands above them on level 1. */
export function wronglyNested(body: RichText): string[] {
  let level = 1
  return body.content.flatMap((block) => {
    if (block.type !== 'heading') return []
    const words = textOf(block).trim()
    const wrong = block.attrs.level > level + 1 || words === ''
    level = block.attrs.level
    return wrong ? [words] : []
  })
}
