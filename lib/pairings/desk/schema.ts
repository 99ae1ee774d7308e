import { z } from 'zod'
import {
  adding,
  oneRecord,
  optional,
  records,
  richText,
  rowIds,
  rowPlaces,
  rowRoles,
  rowsOf,
  saving,
  text,
} from '@/lib/desk/form-fields'
import { PairingLevel, PairingRole } from '@/prisma/generated/enums'

/** A short mention has no title; the names of its members stand for it. */
const texts = { title: text(300), summary: text(), body: richText }

const facts = {
  level: z.enum(PairingLevel),
  programme: optional(120),
  projectId: oneRecord,
  memberIds: rowIds,
  memberRoles: rowRoles(Object.values(PairingRole) as [PairingRole, ...PairingRole[]]),
  memberPlaces: rowPlaces,
  themeIds: records,
}

type Members = {
  memberIds: readonly string[]
  memberRoles: readonly (PairingRole | '')[]
  memberPlaces: readonly string[]
}

/** The members as the rows of the form say them. */
export function membersIn({ memberIds, memberRoles, memberPlaces }: Members) {
  return rowsOf(memberIds, memberRoles, memberPlaces)
}

const hasTwoMembers = (form: Members) => membersIn(form).filter(({ role }) => role === 'member').length > 1
const tooFew = { path: ['memberIds'], message: 'membersMissing' }

/** Fields that come as lists. */
export const pairingLists = ['memberIds', 'memberRoles', 'memberPlaces', 'themeIds'] as const

export const newPairingSchema = z
  .strictObject({ ...adding, ...texts, ...facts })
  .refine(hasTwoMembers, tooFew)
export type NewPairingForm = z.output<typeof newPairingSchema>

export const pairingSchema = z.strictObject({ ...saving, ...texts, ...facts }).refine(hasTwoMembers, tooFew)
export type PairingForm = z.output<typeof pairingSchema>

/** What officers of its members may say of a pairing. */
export const pairingTextsSchema = z.strictObject({ ...saving, ...texts })
export type PairingTextsForm = z.output<typeof pairingTextsSchema>
