import { attribute } from '@/lib/richtext/html/tree'
import type { Element } from '@/lib/richtext/html/tree'

/**
 * Sets inline styles aside in the text of a page, under an attribute of another name. The browser applies styles even
 * to a document that nobody sees, and the policy of the page has it complain of each.
 */
export function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[^]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))
}

/** What an inline style says of one property. */
export function styleOf(element: Element, property: string): string {
  const rules = inlineStyle(element).split(';')
  const rule = rules.find((one) => one.slice(0, one.indexOf(':')).trim().toLowerCase() === property)
  return rule
    ? rule
        .slice(rule.indexOf(':') + 1)
        .trim()
        .toLowerCase()
    : ''
}

export function isBold(element: Element): boolean {
  const weight = styleOf(element, 'font-weight')
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
}

export function isItalic(element: Element): boolean {
  return ['italic', 'oblique'].includes(styleOf(element, 'font-style'))
}

/** Whether the style takes back what the element itself would say: Google puts whole texts into such a "b". */
export function isPlainWeight(element: Element): boolean {
  const weight = styleOf(element, 'font-weight')
  return weight === 'normal' || (weight !== '' && Number(weight) < 600)
}

export function inlineStyle(element: Element): string {
  return attribute(element, 'data-style') || attribute(element, 'style')
}
