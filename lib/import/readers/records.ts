import type { PartialDate } from '@/lib/import/readers/dates'
import type { RichText } from '@/lib/richtext/nodes'

/**
 * One thing that a file says, or one thing that is wrong with it. `line` is the line of the file where the record
 * begins, counted from 1, and `row` its row in a table, so that whoever writes the record can name it too.
 */
export type Read<R> = { record: R; line: number; row?: number } | { problem: Problem }

/**
 * error: the row is not in what was read. warning: it is, but somebody should look, or it was left out on purpose.
 * `row` counts records of a table without its header; `reason` is a sentence.
 */
export type Problem = {
  file: string
  line: number | null
  row: number | null
  field: string | null
  severity: 'error' | 'warning'
  reason: string
}

export type ReadOptions = {
  /** The name that problems give the file; its base name by default. */
  name?: string
  /** When the import runs: a story of WordPress that is later is scheduled. */
  now?: Date
  /** IANA zone of days and times that name none, where the calendar names none either; a warning says so. */
  zone?: string
}

export type WordPressRecord =
  WordPressChannel | WordPressAuthor | WordPressTerm | WordPressPost | WordPressAttachment

type WordPressChannel = {
  type: 'channel'
  title: string
  baseUrl: string | null
  language: string | null
}
export type WordPressAuthor = { type: 'author'; login: string; name: string; email: string | null }
export type WordPressTerm = {
  type: 'term'
  domain: string
  nicename: string
  name: string
  parent: string | null
}

/** `instant` is known when the file gives the time of the world; `precision` is day when the hour is filler. */
export type WordPressDate = {
  date: string
  time: string
  precision: 'day' | 'time'
  instant: string | null
}

export type ArticleKind = 'news' | 'blog' | 'press_release' | 'case_study' | 'report' | 'publication'

export type WordPressPost = {
  type: 'post'
  /** The guid: what stays when title and address change. */
  sourceKey: string
  wordpressId: string
  title: string
  slug: string | null
  kind: ArticleKind
  status: 'published' | 'scheduled' | 'draft' | 'private'
  passwordProtected: boolean
  date: WordPressDate | null
  modifiedAt: string | null
  authorLogin: string | null
  /** As it stands in the file: lib/richtext/from-html reads it. */
  html: string
  excerpt: string
  categories: WordPressTerm[]
  tags: WordPressTerm[]
  /** WordPress's number of the attachment that stands above the story. */
  featuredAttachment: string | null
  link: string | null
}

export type WordPressAttachment = {
  type: 'attachment'
  sourceKey: string
  wordpressId: string
  title: string
  slug: string | null
  url: string
  /** WordPress's number of the post it was uploaded to. */
  parent: string | null
  date: WordPressDate | null
  alt: string
  credit: string | null
  caption: string | null
  link: string | null
}

/** A story as a feed tells it; `html` is the summary where the feed has no more. */
export type FeedEntry = {
  sourceKey: string
  title: string
  html: string
  summary: string
  link: string | null
  publishedAt: string | null
  updatedAt: string | null
  author: string | null
  categories: string[]
  language: string | null
  /** The address of the site, to complete addresses in `html`. */
  site: string | null
}

export type CalendarEvent = {
  /** The UID, with the occurrence behind "#" where a series was written out. */
  sourceKey: string
  uid: string
  sequence: number
  summary: string
  description: RichText
  location: string | null
  /** Instants in UTC. A whole day runs from midnight to midnight in `timeZone`. */
  startsAt: string
  endsAt: string
  timeZone: string
  precision: 'time' | 'day'
  status: 'scheduled' | 'cancelled'
  tentative: boolean
  /** What the calendar does not show to everybody (CLASS). */
  secrecy: 'public' | 'private' | 'confidential'
  categories: string[]
  organizer: { name: string | null; email: string | null } | null
  url: string | null
  modifiedAt: string | null
}

export type PairingRecord = {
  programme: string
  level: 'city' | 'region'
  /** Two or more. */
  members: { name: string; country: string }[]
  alsoWith: string[]
  theme: string | null
  title: string | null
  summary: string
  row: number
}

export type CityRecord = {
  name: string
  country: string
  level: 'city' | 'district' | 'region'
  population: number | null
  latitude: number | null
  longitude: number | null
  slug: string | null
  region: string | null
  website: string | null
  summary: string
  role: 'lighthouse' | 'fellow' | 'follower' | 'observer' | null
  project: string | null
}

export type PartnerRecord = {
  name: string
  shortName: string | null
  helix: 'academia' | 'business' | 'civil_society' | 'government' | null
  city: string | null
  country: string | null
  website: string | null
  role: 'coordinator' | 'participant' | 'associated_partner' | 'third_party' | null
  project: string | null
}

export type PersonRecord = {
  name: string
  role: string | null
  organisation: string | null
  city: string | null
  /** Never public. */
  email: string | null
  biography: string
}

export type SolutionRecord = {
  name: string
  summary: string
  themes: string[]
  stage: string | null
  /** Technology readiness, 1 to 9. */
  readiness: number | null
  cities: string[]
}

export type DemonstrationRecord = {
  solution: string
  city: string
  title: string | null
  status: 'planned' | 'in_progress' | 'completed' | 'discontinued' | null
  from: PartialDate | null
  until: PartialDate | null
  latitude: number | null
  longitude: number | null
  project: string | null
  summary: string
}

export type FigureRecord = {
  indicator: string
  value: number
  qualifier: 'exact' | 'about' | 'more_than' | 'up_to' | 'nearly'
  unit: string
  asOf: PartialDate | null
  project: string | null
  city: string | null
  solution: string | null
  method: string
  source: string | null
}

/** The records of each kind of table. */
export type TableRecords = {
  cities: CityRecord
  partners: PartnerRecord
  people: PersonRecord
  solutions: SolutionRecord
  demonstrations: DemonstrationRecord
  figures: FigureRecord
}
