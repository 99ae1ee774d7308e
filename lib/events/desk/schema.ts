import { IANAZone } from 'luxon'
import { z } from 'zod'
import {
  adding,
  halfAPlace,
  integer,
  latitude,
  longitude,
  oneRecord,
  optional,
  placeIsWhole,
  records,
  required,
  richText,
  rowIds,
  rowPlaces,
  rowRoles,
  saving,
  text,
  ticked,
  website,
} from '@/lib/desk/form-fields'
import { localTime, optionalTime, which } from '@/lib/events/times/schema'
import {
  Attendance,
  EventDocumentRole,
  EventKind,
  EventPartnerRole,
  EventPersonRole,
  EventPrecision,
  RegistrationAccess,
} from '@/prisma/generated/enums'

/** Hours before the start, as "24, 2". */
const hours = text(100).transform((said, context) => {
  const numbers = said
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number)
  const fit = numbers.every((hour) => Number.isInteger(hour) && hour >= 1 && hour <= 24 * 60)
  if (fit && numbers.length <= 10) return [...new Set(numbers)].toSorted((a, b) => b - a)
  context.addIssue({ code: 'custom', message: 'hoursInvalid' })
  return z.NEVER
})

const texts = {
  title: required('titleMissing'),
  summary: text(),
  body: richText,
  host: text(300),
  priceNote: text(300),
  accessProvision: text(),
}

/** When it is, on the clocks of its zone. */
const times = {
  timeZone: z.string().refine((zone) => IANAZone.isValidZone(zone), 'zoneInvalid'),
  precision: z.enum(EventPrecision),
  startsAt: localTime('startMissing'),
  startsAtWhich: which,
  endsAt: localTime('endMissing'),
  endsAtWhich: which,
  registrationOpensAt: optionalTime,
  registrationOpensAtWhich: which,
  registrationClosesAt: optionalTime,
  registrationClosesAtWhich: which,
  slidesShownAt: optionalTime,
  slidesShownAtWhich: which,
}

const facts = {
  kind: z.enum(EventKind),
  groupId: oneRecord,
  attendance: z.enum(Attendance),
  placeName: optional(200),
  placeAddress: optional(300),
  latitude,
  longitude,
  onlineUrl: website,
  cityId: oneRecord,
  languages: z.array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'choiceInvalid')).max(30),
  registration: z.enum(RegistrationAccess),
  registrationUrl: website,
  capacity: integer(1, 100_000),
  waitingList: ticked,
  approvalNeeded: ticked,
  acceptHours: integer(1, 720),
  reminderHours: hours,
  participantsListed: ticked,
  retentionDays: integer(1, 3_650),
  recordingUrl: website,
  imageId: oneRecord,
  themeIds: records,
  projectIds: records,
}

const rolesOf = <Role extends string>(roles: Record<string, Role>) =>
  rowRoles(Object.values(roles) as [Role, ...Role[]])

/** What is tied to it, as rows. */
const rows = {
  partnerIds: rowIds,
  partnerRoles: rolesOf(EventPartnerRole),
  partnerPlaces: rowPlaces,
  personIds: rowIds,
  personRoles: rolesOf(EventPersonRole),
  personPlaces: rowPlaces,
  documentIds: rowIds,
  documentRoles: rolesOf(EventDocumentRole),
  documentPlaces: rowPlaces,
}

/** Fields that come as lists. */
export const eventLists = [...Object.keys(rows), 'languages', 'themeIds', 'projectIds']

export const newEventSchema = z
  .strictObject({ ...adding, ...texts, ...times, ...facts, ...rows })
  .refine(placeIsWhole, halfAPlace)
export type NewEventForm = z.output<typeof newEventSchema>

export const eventSchema = z
  .strictObject({
    ...saving,
    ...texts,
    ...times,
    ...facts,
    ...rows,
    /** Whether it is looked at next. */
    preview: ticked,
    /** Of a series: whether what is said holds of those that follow too. */
    scope: z.enum(['one', 'following']).default('one'),
  })
  .refine(placeIsWhole, halfAPlace)
export type EventForm = z.output<typeof eventSchema>
