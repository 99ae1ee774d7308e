import { runTogether, seeBelowOfNothing, wronglyNested } from '@/lib/articles/checks/words/rules'
import { childrenOf, type AnyNode, type Image, type RichText } from '@/lib/richtext/nodes'
import type { VisibilityDemand } from '@/prisma/generated/enums'
import { plainText } from '@/lib/richtext/text'

/** What a check may find. The first five are what law and grant ask for. */
export type CheckName =
  | 'title'
  | 'language'
  | 'funding-statement'
  | 'alt-text'
  | 'credit'
  | 'funding-language'
  | 'project'
  | 'summary'
  | 'body'
  | 'picture-missing'
  | 'broken-link'
  | 'run-together'
  | 'see-below'
  | 'headings'
  | 'quote-refused'
  | 'quote-amended'
  | 'quote-unanswered'

export type Finding = {
  check: CheckName
  /** Whether it keeps the text from being published; else it is a piece of advice. */
  severity: 'blocks' | 'advises'
  /** The words or the picture it is about, to be found by. */
  at?: string
}

/** Everything that the checks look at, as gathered for one draft. */
export type Checked = {
  title: string
  summary: string
  language: string
  languages: readonly string[]
  body: RichText
  /** Demands of the project, or all of them where it is of none. */
  gate: readonly VisibilityDemand[]
  /** Whether the story says of which project it is. */
  hasProject: boolean
  /** Whether there is a funder at all, and what the page would say of them. */
  funding: { owed: boolean; statement: 'here' | 'in-another-language' | 'none' }
  /** The picture that leads it. */
  image: { alt: string; credit: string } | null
  /** Pictures of the text by id; one that is not there is missing. */
  images: ReadonlyMap<string, { alt: string; credit: string }>
  /** Ids of documents, people and records that the text leads to and the public does not know. */
  hidden: ReadonlySet<string>
  quotes: readonly { text: string; approval: 'not_asked' | 'asked' | 'approved' | 'amended' | 'refused' }[]
}

/** What is missing or doubtful in a draft, what blocks first. */
export function check(draft: Checked): Finding[] {
  const findings = [
    ...words(draft),
    ...visibility(draft),
    ...pictures(draft),
    ...brokenLinks(draft),
    ...quotes(draft),
    ...runTogether(plainText(draft.body)).map((at) => advice('run-together', at)),
    ...seeBelowOfNothing(draft.body).map((at) => advice('see-below', at)),
    ...wronglyNested(draft.body).map((at) => advice('headings', at)),
  ]
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]))
  const all = [...once.values()]
  return [...all.filter(blocks), ...all.filter((finding) => !blocks(finding))].slice(0, mostFindings)
}

/** As many as anybody reads; what blocks is told first. */
const mostFindings = 200

/** Whether a draft may not be published before this is put right. */
export function blocks({ severity }: Finding): boolean {
  return severity === 'blocks'
}

function advice(name: CheckName, at?: string): Finding {
  return { check: name, severity: 'advises', ...(at !== undefined && { at }) }
}

function obstacle(name: CheckName, at?: string): Finding {
  return { check: name, severity: 'blocks', ...(at !== undefined && { at }) }
}

function words({ title, summary, language, languages, body }: Checked): Finding[] {
  return [
    ...(title.trim() ? [] : [obstacle('title')]),
    ...(languages.includes(language) ? [] : [obstacle('language', language)]),
    ...(summary.trim() ? [] : [advice('summary')]),
    ...(plainText(body) ? [] : [advice('body')]),
  ]
}

function visibility({ gate, hasProject, funding }: Checked): Finding[] {
  const owed = funding.owed && gate.includes('funding_statement')
  return [
    ...(owed && funding.statement === 'none' ? [obstacle('funding-statement')] : []),
    ...(owed && funding.statement === 'in-another-language' ? [advice('funding-language')] : []),
    ...(funding.owed && !hasProject ? [advice('project')] : []),
  ]
}

function pictures({ gate, image, images, body }: Checked): Finding[] {
  const shown = picturesIn(body).map(({ attrs: { imageId, alt, credit, caption, missing, decorative } }) => {
    const own = imageId ? images.get(imageId) : undefined
    const at = caption ?? missing ?? (alt || own?.alt) ?? ''
    return {
      isThere: own !== undefined,
      alt: alt || (own?.alt ?? ''),
      isDecorative: decorative === true,
      credit: credit ?? own?.credit ?? '',
      at,
    }
  })
  const all = [...(image ? [{ ...image, isThere: true, isDecorative: false, at: image.alt }] : []), ...shown]
  return all.flatMap(({ isThere, isDecorative, alt, credit, at }) => {
    if (!isThere) return [advice('picture-missing', at)]
    return [
      ...(gate.includes('alt_text') && !isDecorative && !alt.trim() ? [obstacle('alt-text', at)] : []),
      ...(gate.includes('credit') && !credit.trim() ? [obstacle('credit', at)] : []),
    ]
  })
}

function picturesIn(node: AnyNode): Image[] {
  return node.type === 'image' ? [node] : childrenOf(node).flatMap(picturesIn)
}

function brokenLinks({ body, hidden }: Checked): Finding[] {
  return linksIn(body)
    .filter(({ href, id }) => (id ? hidden.has(id) : href !== null && !canBeAsked(href)))
    .map(({ words: at, href }) => advice('broken-link', at || (href ?? '')))
}

type FoundLink = { words: string; href: string | null; id: string | null }

function linksIn(node: AnyNode): FoundLink[] {
  if (node.type === 'document') return [{ words: '', href: null, id: node.attrs.documentId }]
  if (node.type === 'resourceBlock')
    return node.attrs.items.map((item) =>
      'documentId' in item
        ? { words: node.attrs.title, href: null, id: item.documentId }
        : { words: item.text, href: item.href, id: null },
    )
  if (node.type === 'text')
    return (node.marks ?? []).flatMap((mark) => {
      if (mark.type !== 'link') return []
      const { href, documentId, record } = mark.attrs
      return [{ words: node.text, href, id: documentId ?? record?.id ?? null }]
    })
  return childrenOf(node).flatMap(linksIn)
}

/** Addresses elsewhere are looked at and not asked: a mistyped one is seen without going there. */
function canBeAsked(href: string): boolean {
  if (/^(?:\/|#|mailto:|tel:)/i.test(href)) return !/\s/.test(href)
  try {
    const { hostname } = new URL(href)
    return /^[^.\s]+(?:\.[^.\s]+)+$/.test(hostname) || hostname.startsWith('[')
  } catch {
    return false
  }
}

function quotes({ quotes: said }: Checked): Finding[] {
  return said.flatMap(({ approval, text }) => {
    if (approval === 'refused') return [advice('quote-refused', text)]
    if (approval === 'amended') return [advice('quote-amended', text)]
    return approval === 'approved' ? [] : [advice('quote-unanswered', text)]
  })
}
