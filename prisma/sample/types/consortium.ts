import type { ActionClusterId } from '@/lib/vocabularies/action-clusters'
import type { GuidanceStageId } from '@/lib/vocabularies/guidance-stages'
import type { SdgId } from '@/lib/vocabularies/sdgs'
import type { UrbanAgendaTopicId } from '@/lib/vocabularies/urban-agenda-topics'
import type {
  Climate,
  GroupKind,
  GroupPersonRole,
  Helix,
  JoinPolicy,
  PairingLevel,
  PartnerKind,
  ProjectCityRole,
  ProjectPartnerRole,
} from '@/prisma/generated/enums'
import type { Described, Html, KnownDate, Slug, Titled, Words } from '@/prisma/sample/types/words'

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
    /** In their order. What falls into another year is left to the plan of that one. */
    items: SampleWorkItem[]
  }
  words: Words<Described>
}

export type SampleWorkItem = {
  /** At a meeting; so many months after that of the first start, or before it; or in a month (1 to 12) of any year. */
  when: { event: Slug } | { months: number } | { month: number }
  dropped?: true
  words: Words<{ title: string; summary: string }>
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

export type SamplePage = {
  key: 'about' | 'accessibility' | 'privacy'
  words: Words<{ title: string; body: Html }>
}
