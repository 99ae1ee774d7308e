import type { Direction, FigureKind, FigureQualifier } from '@/prisma/generated/enums'

/** A number as it is printed in a language. A year among the figures is no "2,030". */
export function numberText(language: string, value: number): string {
  return format(language).format(value)
}

/** A printed number with its unit, which does not go to the next line without it: "53 %", "10,500 homes". */
export function withUnit(number: string, unit: string): string {
  return unit ? `${number}${isPercentage(unit) ? '\u202f' : '\u00a0'}${unit}` : number
}

/** A difference with its sign, a true minus: "+12.5", "−430". */
export function differenceText(language: string, value: number): string {
  return format(language, { signDisplay: 'exceptZero' }).format(value).replace('-', '−')
}

function format(language: string, options: Intl.NumberFormatOptions = {}) {
  const name = language === 'en' ? 'en-GB' : language
  return new Intl.NumberFormat(name, { useGrouping: 'min2', maximumFractionDigits: decimals, ...options })
}

/** As many as the database keeps. */
const decimals = 4

/** How units begin that say a part of something: "%", "per cent of the homes". Postgres reads it too. */
export const percentage = /^\s*(?:%|‰|per ?cent|pro[cz]ent|pour ?cent)/i

export function isPercentage(unit: string): boolean {
  return percentage.test(unit)
}

/**
 * What became of a value since its baseline.
 * @property by in the figure's own unit; of a percentage, in percentage points
 * @property percent of the baseline; null of a percentage, where it would be read as points, and of nothing
 * @property outcome null where nobody said which way is good, and where nothing changed
 */
export type Change = { by: number; percent: number | null; outcome: 'better' | 'worse' | null }

export function changeOf(
  { value, unit, direction }: { value: number; unit: string; direction: Direction | null },
  baseline: number,
): Change {
  const by = rounded(value - baseline, decimals)
  const percent = isPercentage(unit) || baseline === 0 ? null : rounded((by / Math.abs(baseline)) * 100, 1)
  const outcome =
    direction === null || by === 0 ? null : by > 0 === (direction === 'increase') ? 'better' : 'worse'
  return { by, percent, outcome }
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(places))
}

/** Whether the day on which somebody was to look at a figure again has come. Both are ISO dates. */
export function isStale(reviewOn: string | null, today: string): boolean {
  return reviewOn !== null && reviewOn <= today
}

/**
 * Whether a value may be part of a total at all. Percentages are of different wholes, "up to" says only what is not
 * exceeded, a target has not come true.
 */
export function mayBeAdded(figure: {
  summable: boolean
  unit: string
  qualifier: FigureQualifier
  kind: FigureKind
}): boolean {
  const { summable, unit, qualifier, kind } = figure
  return summable && kind === 'measured' && qualifier !== 'up_to' && !isPercentage(unit)
}

export type Addend = {
  id: string
  value: number
  qualifier: FigureQualifier
  /** What it is about: a city, a project. */
  subject: string
  /** ISO date with as much of it as is known. */
  asOf: string | null
  partOfId: string | null
}

/**
 * Adds values of one indicator in one unit without counting anything twice: of each subject only the newest value
 * counts, and none that a larger one among them holds already, be it through another.
 * @returns null where fewer than two are left, which is no total
 */
export function totalOf(
  figures: readonly Addend[],
): { value: number; qualifier: FigureQualifier; count: number } | null {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const newest = newestOfEach(figures)
  const counted = newest.filter(
    (figure) => !largerOnes(figure, byId).some((larger) => newest.includes(larger)),
  )
  if (counted.length < 2) return null
  return {
    value: rounded(
      counted.reduce((sum, { value }) => sum + value, 0),
      decimals,
    ),
    qualifier: togetherQualifier(counted.map(({ qualifier }) => qualifier)),
    count: counted.length,
  }
}

function newestOfEach(figures: readonly Addend[]): Addend[] {
  const newest = new Map<string, Addend>()
  for (const figure of figures) {
    const known = newest.get(figure.subject)
    if (!known || (figure.asOf ?? '') >= (known.asOf ?? '')) newest.set(figure.subject, figure)
  }
  return [...newest.values()]
}

/** Every figure that holds this one, near and far; ends where a chain comes back to itself. */
function largerOnes(figure: Addend, byId: ReadonlyMap<string, Addend>): Addend[] {
  const found: Addend[] = []
  let next = figure.partOfId === null ? undefined : byId.get(figure.partOfId)
  while (next && next !== figure && !found.includes(next)) {
    found.push(next)
    next = next.partOfId === null ? undefined : byId.get(next.partOfId)
  }
  return found
}

/** How exact a sum is: as its parts where they agree or are exact, else no more than "about". */
export function togetherQualifier(qualifiers: readonly FigureQualifier[]): FigureQualifier {
  const inexact = [...new Set(qualifiers)].filter((qualifier) => qualifier !== 'exact')
  const [only] = inexact
  if (!only) return 'exact'
  return inexact.length === 1 ? only : 'about'
}
