import type { Language } from '@/lib/i18n/languages'
import type {
  ArticleKind,
  Attendance,
  ContributionRole,
  DocumentKind,
  EventDocumentRole,
  EventKind,
  QuestionKind,
  RegistrationAccess,
  Visibility,
} from '@/prisma/generated/enums'
import type { Html, KnownDate, RelativeDay, Slug, Words } from '@/prisma/sample/types/words'

export type SampleArticle = {
  slug: Slug
  kind: ArticleKind
  published: RelativeDay
  project?: Slug
  partner?: Slug
  /** A drawing that leads the story. */
  image?: Slug
  cities: Slug[]
  themes: Slug[]
  solutions: Slug[]
  partners: Slug[]
  /** People the story names, beside its authors. */
  people: Slug[]
  authors: { person: Slug; role?: string; affiliation?: string }[]
  documents: Slug[]
  events: Slug[]
  groups: Slug[]
  pairings: Slug[]
  words: Words<{ title: string; summary: string; body: Html }>
}

export type SampleDocument = {
  slug: Slug
  kind: DocumentKind
  visibility?: Visibility
  group?: Slug
  partner?: Slug
  project?: Slug
  /** Of the file. */
  language: Language
  issued: RelativeDay | KnownDate
  licence: string
  speakers: Slug[]
  authors: Slug[]
  cities: Slug[]
  themes: Slug[]
  solutions: Slug[]
  /** Name under prisma/sample/documents/files, made by the script there. */
  file: string
  words: Words<{ title: string; summary: string }>
}

/** A drawing in place of a photograph, made by the script in prisma/sample/drawings. */
export type SampleImage = {
  slug: Slug
  /** Name under prisma/sample/drawings/files. */
  file: string
  credit: string
  licence: string
  words: Words<{ alt: string; caption: string }>
}

export type SampleSession = {
  kind: 'session' | 'item'
  /** "14:00" in the event's own zone, on the day counted from the first (1). */
  day?: number
  from?: string
  until?: string
  /** Sessions of one number run at the same time. */
  parallel?: number
  choosable?: boolean
  number?: number
  capacity?: number
  place?: string
  words: Words<{ title: string; summary?: string; body?: Html; result?: Html }>
  contributions?: {
    people: { person: Slug; role: ContributionRole }[]
    documents?: Slug[]
    words: Words<{ title: string; summary?: string }>
  }[]
}

/** What is asked of who registers. */
export type SampleQuestion = {
  kind: QuestionKind
  /** About food and access. */
  sensitive?: boolean
  words: Words<{ label: string; hint?: string; options?: string[] }>
}

export type SampleEvent = {
  slug: Slug
  kind: EventKind
  cancelled?: boolean
  first: RelativeDay
  /** How many days it lasts. */
  days?: number
  from: string
  until: string
  timeZone: string
  attendance: Attendance
  placeName?: string
  placeAddress?: string
  /** Degrees. */
  position?: { latitude: number; longitude: number }
  languages: Language[]
  group?: Slug
  city?: Slug
  registration: RegistrationAccess
  /** Days before the first; eight weeks where nothing is said. */
  opensDaysBefore?: number
  capacity?: number
  themes: Slug[]
  projects: Slug[]
  organisers: Slug[]
  /** The contact for questions. */
  contact?: Slug
  documents: { document: Slug; role: EventDocumentRole }[]
  sessions: SampleSession[]
  /** Where one joins online, for the registered. */
  onlineUrl?: string
  questions?: SampleQuestion[]
  words: Words<{
    title: string
    summary: string
    body: Html
    host?: string
    priceNote?: string
    accessProvision?: string
  }>
}
