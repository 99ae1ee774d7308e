import { z } from 'zod'
import {
  adding,
  choice,
  oneRecord,
  records,
  required,
  richText,
  rowIds,
  rowPlaces,
  rowRoles,
  saving,
  text,
} from '@/lib/desk/form-fields'
import { actionClusters, type ActionClusterId } from '@/lib/vocabularies/action-clusters'
import { GroupKind, GroupPersonRole, JoinPolicy } from '@/prisma/generated/enums'

const texts = { name: required('nameMissing'), summary: text(), body: richText }

/** Who is shown as belonging to it. */
const people = {
  peopleIds: rowIds,
  peopleRoles: rowRoles(Object.values(GroupPersonRole) as [GroupPersonRole, ...GroupPersonRole[]]),
  peoplePlaces: rowPlaces,
}

const facts = {
  kind: z.enum(GroupKind),
  joining: z.enum(JoinPolicy),
  parentId: oneRecord,
  projectId: oneRecord,
  actionCluster: choice(actionClusters.map(({ id }) => id) as [ActionClusterId, ...ActionClusterId[]]),
  partnerIds: records,
  cityIds: records,
  themeIds: records,
}

/** Fields that come as lists. */
export const groupLists = [
  ...['peopleIds', 'peopleRoles', 'peoplePlaces'],
  ...['partnerIds', 'cityIds', 'themeIds'],
] as const
export const groupTextsLists = ['peopleIds', 'peopleRoles', 'peoplePlaces'] as const

export const newGroupSchema = z.strictObject({ ...adding, ...texts, ...people, ...facts })
export type NewGroupForm = z.output<typeof newGroupSchema>

export const groupSchema = z.strictObject({ ...saving, ...texts, ...people, ...facts })
export type GroupForm = z.output<typeof groupSchema>

/** What leads may say of their group. */
export const groupTextsSchema = z.strictObject({ ...saving, ...texts, ...people })
export type GroupTextsForm = z.output<typeof groupTextsSchema>
