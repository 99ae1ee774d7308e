import { attribute } from '@/lib/richtext/html/tree'
import type { Element } from '@/lib/richtext/html/tree'

/**
 * What an inline style says of one property. Read from the attribute: the policy of the page keeps the browser from
 * reading it for us.
 */
export function styleOf(element: Element, property: string): string {
  const rules = attribute(element, 'style').split(';')
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
