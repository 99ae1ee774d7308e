import { z } from 'zod'
import {
  adding,
  money,
  optional,
  partialDate,
  records,
  required,
  richText,
  rowIds,
  rowPlaces,
  rowRoles,
  saving,
  text,
  website,
} from '@/lib/desk/form-fields'
import { FundingKind, ProjectCityRole, ProjectPartnerRole } from '@/prisma/generated/enums'

const texts = {
  title: required('titleMissing', 500),
  summary: text(),
  fundingStatement: text(),
  disclaimer: text(),
  coFunderStatement: text(),
  body: richText,
}

const facts = {
  acronym: required('acronymMissing', 60),
  grantNumber: optional(40),
  programme: optional(120),
  callTopic: optional(120),
  grantingAuthority: optional(200),
  funding: z.enum(FundingKind),
  startsOn: partialDate,
  endsOn: partialDate,
  dateReason: optional(500),
  totalCost: money,
  contribution: money,
  doi: optional(200),
  website,
  themeIds: records,
}

/** Who takes part, as rows. */
const parts = {
  cityIds: rowIds,
  cityRoles: rowRoles(Object.values(ProjectCityRole) as [ProjectCityRole, ...ProjectCityRole[]]),
  cityPlaces: rowPlaces,
  partnerIds: rowIds,
  partnerRoles: rowRoles(Object.values(ProjectPartnerRole) as [ProjectPartnerRole, ...ProjectPartnerRole[]]),
  partnerPlaces: rowPlaces,
}

/** Fields that come as lists. */
export const projectLists = [
  ...['cityIds', 'cityRoles', 'cityPlaces', 'partnerIds', 'partnerRoles', 'partnerPlaces', 'themeIds'],
] as const

export const newProjectSchema = z.strictObject({ ...adding, ...texts, ...facts, ...parts })
export type NewProjectForm = z.output<typeof newProjectSchema>

export const projectSchema = z.strictObject({ ...saving, ...texts, ...facts, ...parts })
export type ProjectForm = z.output<typeof projectSchema>
