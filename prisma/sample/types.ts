import type { Language } from '@/lib/i18n/languages'
import type { ActionClusterId } from '@/lib/vocabularies/action-clusters'
import type { ActivityAreaId } from '@/lib/vocabularies/activity-areas'
import type { GuidanceStageId } from '@/lib/vocabularies/guidance-stages'
import type { SdgId } from '@/lib/vocabularies/sdgs'
import type { UrbanAgendaTopicId } from '@/lib/vocabularies/urban-agenda-topics'
import type {
  ArticleKind,
  Attendance,
  Climate,
  ContributionRole,
  DemonstrationStatus,
  Direction,
  DocumentKind,
  EventDocumentRole,
  EventKind,
  FigureKind,
  FigureQualifier,
  FigureScope,
  GroupKind,
  GroupPersonRole,
  Helix,
  JoinPolicy,
  PairingLevel,
  PartnerKind,
  ProjectCityRole,
  ProjectPartnerRole,
  RegistrationAccess,
  SolutionKind,
  Visibility,
  WorkStatus,
} from '@/prisma/generated/enums'

/** What a record says, per language; the first is the one it was written in. */
export type Words<Text> = Partial<Record<Language, Text>>
/** A fragment of HTML: p, h2, h3, ul, ol, blockquote, table, figure. Links as in load-texts.ts. */
export type Html = string
/** Slug of another record of the sample. */
export type Slug = string
/** "2022", "2022-09" or "2022-09-15": as precise as is known. */
export type KnownDate = string
/** Counted from the week in which the portal is first started; 1 is Monday. Negative weeks are past. */
export type RelativeDay = { weeks: number; weekday: 1 | 2 | 3 | 4 | 5 }

type Described = { name: string; summary: string; body?: Html }
type Titled = { title: string; summary: string; body?: Html }

export type SampleTheme = {
  slug: Slug
  sdgs: SdgId[]
  urbanAgendaTopics: UrbanAgendaTopicId[]
  featuredPairing?: Slug
  words: Words<Described>
}

export type SampleCityProfile = {
  /** As the gazetteer knows it, which gives coordinates and population. */
  name: string
  slug: Slug
  country: string
  role: ProjectCityRole
  climate: Climate
  stage: GuidanceStageId
  website?: string
  themes: Slug[]
  words: Words<Described>
}

export type SamplePartner = {
  slug: Slug
  shortName?: string
  kind: PartnerKind
  helix: Helix
  country: string
  /** Town, as it is called there. */
  place: string
  /** The city whose administration it is. */
  city?: Slug
  website?: string
  words: Words<Described>
}

export type SampleProject = {
  slug: Slug
  acronym: string
  grantNumber?: string
  programme: string
  startsOn?: KnownDate
  endsOn?: KnownDate
  website?: string
  themes: Slug[]
  partners: { partner: Slug; role: ProjectPartnerRole }[]
  cities: { city: Slug; role: ProjectCityRole }[]
  words: Words<Titled>
}

export type SamplePerson = {
  slug: Slug
  partner?: Slug
  organisation?: string
  city?: Slug
  words: Words<{ name: string; role: string; summary: string }>
}

export type SampleGroup = {
  slug: Slug
  kind: GroupKind
  joining: JoinPolicy
  parent?: Slug
  actionCluster?: ActionClusterId
  people: { person: Slug; role: GroupPersonRole }[]
  partners: Slug[]
  cities: Slug[]
  themes: Slug[]
  initiatives: { slug: Slug; lead?: Slug; partners: Slug[]; words: Words<Described> }[]
  /** The plan of the year in which the portal is first started. */
  workPlan?: {
    words: Words<Titled>
    /** Month 1 to 12 of that year; items before the first start are shown as they would stand. */
    items: {
      month: number
      status: WorkStatus
      event?: Slug
      words: Words<{ title: string; summary: string }>
    }[]
  }
  words: Words<Described>
}

export type SampleSolution = {
  slug: Slug
  kind: SolutionKind
  area: ActivityAreaId
  stage: GuidanceStageId
  /** Technology readiness, 1 to 9. */
  readiness?: number
  providers: Slug[]
  projects: Slug[]
  themes: Slug[]
  words: Words<Described>
}

export type SampleDemonstration = {
  slug: Slug
  solution: Slug
  city: Slug
  project: Slug
  status: DemonstrationStatus
  /** District, street or building. */
  place: string
  latitude: number
  longitude: number
  startsOn?: KnownDate
  endsOn?: KnownDate
  /** The city that had it first. */
  origin?: Slug
  partners: Slug[]
  themes: Slug[]
  words: Words<Titled>
}

export type SampleIndicator = {
  slug: Slug
  unit: string
  direction?: Direction
  summable: boolean
  framework?: string
  themes: Slug[]
  words: Words<{ name: string; summary: string }>
}

export type SampleFigure = {
  slug: Slug
  indicator: Slug
  kind: FigureKind
  value: number
  qualifier: FigureQualifier
  unit: string
  asOf?: KnownDate
  scope: FigureScope
  project?: Slug
  city?: Slug
  solution?: Slug
  demonstration?: Slug
  baseline?: number
  baselineOn?: KnownDate
  sourceDocument?: Slug
  sourceUrl?: string
  /** Words of our own on where the value stands, not the source's sentence. */
  sourceText?: string
  partOf?: Slug
  /** 1 to 7 for the headline figures. */
  headline?: number
  words: Words<{ title: string; summary: string; method: string }>
}

export type SamplePairing = {
  slug: Slug
  level: PairingLevel
  programme: string
  /** Names as the gazetteer knows them; cities that are not of the sample get a page with name, country and place. */
  members: { name: string; country: string; level?: 'city' | 'region' }[]
  themes: Slug[]
  words: Words<Titled>
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
  place?: string
  words: Words<{ title: string; summary?: string; body?: Html; result?: Html }>
  contributions?: {
    people: { person: Slug; role: ContributionRole }[]
    documents?: Slug[]
    words: Words<{ title: string; summary?: string }>
  }[]
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
  languages: Language[]
  group?: Slug
  city?: Slug
  registration: RegistrationAccess
  capacity?: number
  themes: Slug[]
  projects: Slug[]
  organisers: Slug[]
  /** The contact for questions. */
  contact?: Slug
  documents: { document: Slug; role: EventDocumentRole }[]
  sessions: SampleSession[]
  words: Words<{
    title: string
    summary: string
    body: Html
    host?: string
    priceNote?: string
    accessProvision?: string
  }>
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

export type SamplePage = {
  key: 'about' | 'accessibility' | 'privacy'
  words: Words<{ title: string; body: Html }>
}

export type SampleAward = {
  slug: Slug
  awardedOn: KnownDate
  cities: Slug[]
  projects: Slug[]
  partners: Slug[]
  /** The story that tells of it. */
  story: Slug
  words: Words<{ title: string; summary: string; givenBy: string }>
}

export type SampleService = {
  slug: Slug
  /** Who offers it. */
  group: Slug
  words: Words<{ title: string; summary: string }>
}
