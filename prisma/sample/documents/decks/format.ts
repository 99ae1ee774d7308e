import type { Table } from '@/lib/pdf/table'
import type { Slug } from '@/prisma/sample/types/words'

/** What a file of the sample says, from which scripts/sample makes a PDF and the pictures of its pages. */
export type Content = Deck | Report

/** Slides, 16:9: a title slide is made of what stands here, each of `slides` is one more. */
export type Deck = {
  form: 'slides'
  slug: Slug
  /** Of the words. */
  language: string
  title: string
  /** One or two lines under the title. */
  subtitle: string
  /** As they stand on the title slide, with where they are from. */
  people: { name: string; affiliation: string }[]
  /** Where it was shown, without a date. */
  occasion: string
  slides: Slide[]
}

/** Words of a slide fit on it or the making stops: a title on two lines, up to six points of two lines. */
export type Slide = {
  title: string
  /** Under the picture, in small print: a source, a reservation. */ note?: string
} & (
  | {
      points: Point[]
      /** One sentence over them. */ lead?: string
      /** A large numeral beside them. */ aside?: Numeral
    }
  | { numerals: Numeral[]; lead?: string }
  | { table: Table }
  | { art: Art; /** Up to three short points beside it, on a third of the width. */ beside?: string[] }
)

/** A point, and up to two remarks under it. */
export type Point = string | { text: string; under: string[] }

/** "about 20 %" is { value: '20 %', before: 'about', label: … }. Facts, plans and targets only; the label says which. */
export type Numeral = { value: string; before?: string; label: string }

/** Something drawn. `alt` says what it shows to those who do not see it. */
export type Art = { alt: string } & (
  | { bars: Bars }
  | { lines: Lines }
  | { /** On a field 100 wide and 50 high, from the upper left. */ diagram: Shape[] }
  | { places: Place[] }
)

/** Lying bars from the same zero; a value without a number is named and left open. */
export type Bars = { unit: string; max?: number; bars: { label: string; value: number; accent?: boolean }[] }

/** Lines over named steps (hours, years). What is a sketch and not a measurement says so in the slide's note. */
export type Lines = {
  /** Under the axis, evenly spread. */
  steps: string[]
  /** Beside the axis; absent where the height means nothing exact. */
  unit?: string
  max: number
  lines: { label: string; values: number[]; tone: Tone }[]
}

/** Ink for what is there, accent for what the slide is about, quiet for what lies around. */
export type Tone = 'ink' | 'accent' | 'blue' | 'quiet'

/** x and y of one corner after the other. */
type Points = number[]

export type Shape =
  | {
      box: [x: number, y: number, width: number, height: number]
      label?: string
      sub?: string
      tone?: Tone
      filled?: boolean
    }
  | {
      circle: [x: number, y: number, radius: number]
      label?: string
      sub?: string
      tone?: Tone
      filled?: boolean
    }
  /** A closed area with these corners. */
  | { area: Points; tone?: Tone; filled?: boolean }
  /** From the first point through the others; `head` puts an arrow at the end, `dashed` says that it is planned. */
  | { line: Points; tone?: Tone; head?: boolean; dashed?: boolean; heavy?: boolean }
  | {
      words: string
      at: [x: number, y: number]
      tone?: Tone
      anchor?: 'start' | 'middle' | 'end'
      strong?: boolean
      small?: boolean
    }

/** On our own outlines; the map is cut around them. */
export type Place = { name: string; latitude: number; longitude: number; role?: string; accent?: boolean }

/** A4 with page numbers and the funding statement at the end. */
export type Report = {
  form: 'report'
  slug: Slug
  language: string
  /** As on its first page: "Report", "Agenda". */
  kind: string
  title: string
  subtitle?: string
  people: { name: string; affiliation: string }[]
  /** A title page of its own with the contents, or a head over the text for what is short. */
  cover: 'page' | 'head'
  /** Lines under a head: when, where, who. */
  facts?: { term: string; text: string }[]
  blocks: Block[]
}

export type Block =
  | { heading: string; level?: 1 | 2 }
  | { text: string }
  | { points: Point[]; numbered?: boolean }
  | { table: Table; caption: string }
  | { art: Art; caption: string }
  | { numerals: Numeral[]; caption?: string }
  /** A ruled box: advice, a question, a warning. */
  | { box: string; title: string }
