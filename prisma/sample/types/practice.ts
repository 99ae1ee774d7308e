import type { ActivityAreaId } from '@/lib/vocabularies/activity-areas'
import type { GuidanceStageId } from '@/lib/vocabularies/guidance-stages'
import type {
  DemonstrationStatus,
  Direction,
  FigureKind,
  FigureQualifier,
  FigureScope,
  SolutionKind,
} from '@/prisma/generated/enums'
import type { Described, KnownDate, Slug, Titled, Words } from '@/prisma/sample/types/words'

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
