import { v7 as newId } from 'uuid'
import type { z } from 'zod'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Transaction } from '@/lib/db'
import { addDemonstrationAtDesk, saveDemonstration } from '@/lib/demonstrations/desk/mutations'
import { getDemonstrationFor, listDemonstrationOptions } from '@/lib/demonstrations/desk/queries'
import { demonstrationSchema, newDemonstrationSchema } from '@/lib/demonstrations/desk/schema'
import type { DeskRecord } from '@/lib/desk/get-record'
import { addGroupAtDesk, saveGroup } from '@/lib/groups/desk/mutations'
import { getGroupFor, listGroupOptions } from '@/lib/groups/desk/queries'
import { groupSchema, newGroupSchema } from '@/lib/groups/desk/schema'
import { addPairingAtDesk, savePairing } from '@/lib/pairings/desk/mutations'
import { getPairingFor, listPairingOptions } from '@/lib/pairings/desk/queries'
import { newPairingSchema, pairingSchema } from '@/lib/pairings/desk/schema'
import { addPartnerAtDesk, savePartner } from '@/lib/partners/desk/mutations'
import { getPartnerFor, listPartnerOptions } from '@/lib/partners/desk/queries'
import { newPartnerSchema, partnerSchema } from '@/lib/partners/desk/schema'
import { addPersonAtDesk, savePerson } from '@/lib/people/desk/mutations'
import { getPersonFor, listPersonOptions } from '@/lib/people/desk/queries'
import { newPersonSchema, personSchema } from '@/lib/people/desk/schema'
import { addProjectAtDesk, saveProject } from '@/lib/projects/desk/mutations'
import { getProjectFor, listProjectOptions } from '@/lib/projects/desk/queries'
import { newProjectSchema, projectSchema } from '@/lib/projects/desk/schema'
import { addSolutionAtDesk, saveSolution } from '@/lib/solutions/desk/mutations'
import { getSolutionFor, listSolutionOptions } from '@/lib/solutions/desk/queries'
import { newSolutionSchema, solutionSchema } from '@/lib/solutions/desk/schema'
import { addThemeAtDesk, saveTheme } from '@/lib/themes/desk/mutations'
import { getThemeFor, listThemeOptions } from '@/lib/themes/desk/queries'
import { newThemeSchema, themeSchema } from '@/lib/themes/desk/schema'
import { addAccount } from './accounts'
import { addCity } from './cities'

type Verb = (
  tx: Transaction,
  viewer: Viewer,
  form: never,
) => Promise<{ ok: boolean; id?: string; reason?: string }>
export type Desk = {
  noun: string
  schemas: [add: z.ZodType, save: z.ZodType]
  verbs: [add: Verb, save: Verb]
  get: (viewer: Viewer, id: string, language: string, shown: string) => Promise<Shown | null>
  options: (viewer: Viewer, language: string) => Promise<unknown>
  /** What a form sends, given what there is to be chosen. */
  sent: () => Record<string, string | string[]>
}
type Shown = { record: DeskRecord; fields: Readonly<Record<string, string | readonly string[]>> }

/** What the forms choose from; filled by `prepare`. */
export const there = { city: '', other: '', partner: '', person: '', project: '', solution: '', theme: '' }
let editor: Viewer

export const words = { name: 'Heat', summary: 'In short.', body: '' }
export const titled = { title: 'Heat', summary: 'In short.', body: '' }
/** What the rows of tied records send. */
export const rows = (name: string, ...chosen: [id: string, role: string][]) => ({
  [`${name}Ids`]: [...chosen.map(([id]) => id), ''],
  [`${name}Roles`]: [...chosen.map(([, role]) => role), chosen[0]?.[1] ?? ''],
  [`${name}Places`]: [...chosen.map((_, index) => String(index + 1)), ''],
})

/** Every noun that the desk keeps in the one way, and what its form sends. */
export const desks: Desk[] = [
  {
    noun: 'partners',
    schemas: [newPartnerSchema, partnerSchema],
    verbs: [addPartnerAtDesk, savePartner],
    get: getPartnerFor,
    options: listPartnerOptions,
    sent: () => ({
      ...{ ...words, shortName: 'HEAT', kind: 'company', helix: 'business', country: 'SE', place: 'Umeå' },
      ...{ cityId: there.city, latitude: '', longitude: '', website: '', pic: '999', alsoKnownAs: 'Värme' },
    }),
  },
  {
    noun: 'people',
    schemas: [newPersonSchema, personSchema],
    verbs: [addPersonAtDesk, savePerson],
    get: getPersonFor,
    options: listPersonOptions,
    sent: () => ({
      ...{ ...words, name: 'Åsa Berg', honorific: 'Dr', role: 'Engineer', organisation: '', cityId: '' },
      ...{ partnerId: there.partner, email: 'asa@example.org', orcid: '0000-0002-1825-0097', website: '' },
      alsoKnownAs: '',
    }),
  },
  {
    noun: 'themes',
    schemas: [newThemeSchema, themeSchema],
    verbs: [addThemeAtDesk, saveTheme],
    get: getThemeFor,
    options: listThemeOptions,
    sent: () => ({
      ...{ ...words, parentId: there.theme, position: '3', featuredPairingId: '' },
      ...{ sdgs: ['sdg-11'], urbanAgendaTopics: [] },
    }),
  },
  {
    noun: 'groups',
    schemas: [newGroupSchema, groupSchema],
    verbs: [addGroupAtDesk, saveGroup],
    get: getGroupFor,
    options: listGroupOptions,
    sent: () => ({
      ...{ ...words, kind: 'board', joining: 'closed', parentId: '', projectId: there.project },
      ...{ actionCluster: '', partnerIds: [there.partner], cityIds: [there.city], themeIds: [there.theme] },
      ...rows('people', [there.person, 'chair']),
    }),
  },
  {
    noun: 'solutions',
    schemas: [newSolutionSchema, solutionSchema],
    verbs: [addSolutionAtDesk, saveSolution],
    get: getSolutionFor,
    options: listSolutionOptions,
    sent: () => ({
      ...{ ...words, kind: 'method', area: '', stage: 'plan', readiness: '7', partnerId: there.partner },
      ...{ providerIds: [there.partner], projectIds: [there.project], themeIds: [there.theme] },
    }),
  },
  {
    noun: 'demonstrations',
    schemas: [newDemonstrationSchema, demonstrationSchema],
    verbs: [addDemonstrationAtDesk, saveDemonstration],
    get: getDemonstrationFor,
    options: listDemonstrationOptions,
    sent: () => ({
      ...{ ...titled, solutionId: there.solution, cityId: there.city, status: 'completed', projectId: '' },
      ...{
        place: 'Hospital',
        latitude: '',
        longitude: '',
        startsOn: '2022-09',
        endsOn: '',
        cost: '125000.50',
      },
      ...{
        currency: 'EUR',
        pairingId: '',
        originCityId: there.other,
        partnerIds: [there.partner],
        themeIds: [],
      },
    }),
  },
  {
    noun: 'pairings',
    schemas: [newPairingSchema, pairingSchema],
    verbs: [addPairingAtDesk, savePairing],
    get: getPairingFor,
    options: listPairingOptions,
    sent: () => ({
      ...{ ...titled, level: 'city', programme: 'Cooperation', projectId: '', themeIds: [there.theme] },
      ...rows('member', [there.city, 'member'], [there.other, 'member']),
    }),
  },
  {
    noun: 'projects',
    schemas: [newProjectSchema, projectSchema],
    verbs: [addProjectAtDesk, saveProject],
    get: getProjectFor,
    options: listProjectOptions,
    sent: () => ({
      ...{ ...titled, fundingStatement: 'Funded.', disclaimer: '', coFunderStatement: '', acronym: 'HEAT' },
      ...{ grantNumber: '731198', programme: 'Horizon 2020', callTopic: '', grantingAuthority: '' },
      ...{ funding: 'funded', startsOn: '2017-01-01', endsOn: '2021-10-31', dateReason: '', doi: '' },
      ...{ totalCost: '19 512 000.00', contribution: '17692858.50', website: '', themeIds: [there.theme] },
      ...rows('city', [there.city, 'lighthouse']),
      ...rows('partner', [there.partner, 'coordinator']),
    }),
  },
]

/** Something of everything to be chosen, and an editor. */
export async function prepare(): Promise<Viewer> {
  editor = (await addAccount({ role: 'editor' })).viewer
  there.city = (await addCity({ name: 'Umea' })).id
  there.other = (await addCity({ name: 'Brno' })).id
  const own = (slug: string) => ({ id: newId(), slug, sortKey: slug })
  there.partner = (await db.partner.create({ data: own('utility') })).id
  there.person = (await db.person.create({ data: own('somebody') })).id
  there.solution = (await db.solution.create({ data: own('exchange') })).id
  there.theme = (await db.theme.create({ data: own('energy') })).id
  there.project = (await db.project.create({ data: { ...own('north'), acronym: 'NORTH' } })).id
  return editor
}

/** Adds a record as its form would. */
export async function add({ schemas: [schema], verbs: [verb], sent }: Desk, changes: object = {}) {
  const form = schema.parse({ ...sent(), language: 'en', ...changes }) as never
  const added = await inTransaction((tx) => verb(tx, editor, form))
  if (!added.id) throw new Error(added.reason)
  return added.id
}

/** Saves it as its form would; by the editor unless somebody else is named. */
export function save(
  { schemas: [, schema], verbs: [, verb], sent }: Desk,
  id: string,
  changes: object = {},
  viewer = editor,
) {
  const form = schema.parse({ ...sent(), id, version: '1', language: 'en', ...changes }) as never
  return inTransaction((tx) => verb(tx, viewer, form))
}

export const deskOf = (noun: string) => desks.find((desk) => desk.noun === noun) as Desk
