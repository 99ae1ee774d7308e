/**
 * A number as any European writes it: "10.500" and "17 500" are thousands, "1,5" is one and a half, "1.234,5" both.
 * One separator with exactly three digits behind it groups, unless the number begins with 0. null when it is none.
 */
export function numberFrom(input: string): number | null {
  const text = input
    .trim()
    .replace(/[\s'’\u00a0\u202f]/gu, '')
    .replace(/^[−–]/, '-')
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return null
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (last < 0) return Number(text)
  const separator = text.charAt(last)
  const [whole, fraction] = [text.slice(0, last), text.slice(last + 1)]
  const repeated = whole.includes(separator)
  const grouped = repeated || (fraction.length === 3 && !/[.,]/.test(whole) && !/^[+-]?0/.test(whole))
  if (!grouped)
    return fraction === '' ? null : number(ungrouped(whole, separator === '.' ? ',' : '.'), fraction)
  return number(ungrouped(text, separator), '')
}

/** A coordinate or a price per piece: the last separator is always the decimal one. */
export function decimalFrom(input: string): number | null {
  const text = input.trim().replace(/^[−–]/, '-').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

/** The digits without grouping, or null when the groups are not of three. */
function ungrouped(whole: string, separator: string): string | null {
  if (!whole.includes(separator)) return /[.,]/.test(whole) ? null : whole
  const groups = whole.split(separator)
  const even = groups.every((group, index) => (index === 0 ? /^[+-]?\d{1,3}$/ : /^\d{3}$/).test(group))
  return even ? groups.join('') : null
}

function number(whole: string | null, fraction: string): number | null {
  const digits = fraction === '' ? (whole ?? '') : `${whole ?? ''}.${fraction}`
  return whole === null || !/^[+-]?\d+(\.\d+)?$/.test(digits) ? null : Number(digits)
}
