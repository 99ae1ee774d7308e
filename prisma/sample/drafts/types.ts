import type { Html, Slug } from '@/prisma/sample/types/words'

/** A story that is being written, in English. */
export type SampleDraft = {
  /** E-mail address of the account that writes it. */
  author: string
  title: string
  summary: string
  body: Html
  about: { cities: Slug[]; themes: Slug[] }
} & (
  | { state: 'draft' }
  | { state: 'in_review'; comment?: string }
  | { state: 'changes_requested'; reason: string }
  /** Weeks after the first start. */
  | { state: 'scheduled'; weeks: number }
)
