import type { Names } from './names'
import type { Words } from './words'

/** What the page hands the editor: words in its language, and where the desk answers. */
export type Desk = {
  readonly words: Words
  readonly names: Names
  /** Of the text. */
  readonly language: string
  /** The address of the search of the desk. */
  readonly search: string
  /** Where a new picture is sent. */
  readonly images: string
  /** The partner whose picture a new one is; empty for nobody's in particular. */
  readonly partner: string
}
