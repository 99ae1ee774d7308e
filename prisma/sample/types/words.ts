import type { Language } from '@/lib/i18n/languages'

/** What a record says, per language; the first is the one it was written in. */
export type Words<Text> = Partial<Record<Language, Text>>

/** A fragment of HTML: p, h2, h3, ul, ol, blockquote, table, figure. texts.ts says what its links and pictures mean. */
export type Html = string

/** Slug of another record of the sample. */
export type Slug = string

/** "2022", "2022-09" or "2022-09-15": as precise as is known. */
export type KnownDate = string

/** Counted from the week in which the portal is first started; 1 is Monday. Negative weeks are past; the holidays do not count. */
export type RelativeDay = { weeks: number; weekday: 1 | 2 | 3 | 4 | 5 }

export type Described = { name: string; summary: string; body?: Html }

export type Titled = { title: string; summary: string; body?: Html }
