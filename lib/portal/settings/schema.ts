import { IANAZone } from 'luxon'
import { z } from 'zod'
import { languages } from '@/lib/i18n/languages'

const text = (longest: number) => z.string().trim().normalize('NFC').max(longest, 'tooLong')
const emptyAsNull = (value: string) => value || null
const version = z.coerce.number().int().positive()
const checkbox = z.literal('on').optional().transform(Boolean)
const days = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'daysInvalid')
    .transform(Number)
    .refine((n) => n >= least && n <= most, 'daysOutside')
const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'colourInvalid')
const webAddress = z.url({ protocol: /^https?$/, error: 'addressInvalid' }).max(500, 'tooLong')

/** What the whole portal goes by. */
export const settingsSchema = z
  .object({
    timeZone: z.string().refine((zone) => IANAZone.isValidZone(zone), 'zoneInvalid'),
    /** Colour of the consortium in each theme. */
    accent: colour,
    accentDark: colour,
    contactEmail: z
      .union([z.literal(''), z.string().trim().max(254, 'emailInvalid').pipe(z.email('emailInvalid'))])
      .transform(emptyAsNull),
    contactAddress: text(500).transform(emptyAsNull),
    /** One address a line. */
    profiles: z
      .string()
      .max(5_000, 'tooLong')
      .transform((lines) =>
        lines
          .split(/\r?\n/)
          .map((line) => line.trim())
          .filter(Boolean),
      )
      .pipe(z.array(webAddress).max(20, 'tooMany')),
    projectId: z.union([z.literal(''), z.uuid()]).transform(emptyAsNull),
    selfApproval: checkbox,
    secondFactorRequired: checkbox,
    registrationRetentionDays: days(30, 3_650),
    auditRetentionDays: days(90, 3_650),
    version,
  })
  .strict()
export type SettingsInput = z.output<typeof settingsSchema>

/** How the portal calls itself in one language. */
export const wordsSchema = z
  .object({
    language: z.enum(languages),
    name: text(120).min(1, 'portalNameMissing'),
    tagline: text(200),
    summary: text(1_000),
    version: z.coerce.number().int().min(0),
  })
  .strict()
export type WordsInput = z.output<typeof wordsSchema>
