import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import { inLanguage } from '@/lib/i18n/translation'
import {
  membersIn,
  type NewPairingForm,
  type PairingForm,
  type PairingTextsForm,
} from '@/lib/pairings/desk/schema'
import { addPairing, changePairing, translatePairing } from '@/lib/pairings/mutations'
import type { PairingRole } from '@/prisma/generated/enums'

/** Adds the pairing that a form describes, as a draft or published. */
export async function addPairingAtDesk(tx: Transaction, viewer: Viewer, form: NewPairingForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  const members = await named(tx, membersIn(form), form.language)
  return addPairing(tx, viewer, { ...form, members, published: form.publish })
}

/** Saves what a form says of a pairing, and its texts in one language. */
export async function savePairing(tx: Transaction, viewer: Viewer, form: PairingForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  const members = await named(tx, membersIn(form), form.language)
  return saveRecord(tx, viewer, 'pairings', form, (published) =>
    changePairing(tx, viewer, { ...form, members, published }),
  )
}

/** Saves the texts of a pairing in one language, which the officers of its members may. */
export async function savePairingTexts(tx: Transaction, viewer: Viewer, form: PairingTextsForm) {
  const { id, language, title, summary, body } = form
  return saveRecord(tx, viewer, 'pairings', form, async (published) => {
    const members = await tx.pairingMember.findMany({
      where: { pairingId: id },
      orderBy: { position: 'asc' },
      select: { cityId: true, role: true },
    })
    const rows = members.map(({ cityId, role }) => ({ id: cityId, role }))
    const texts = { id, language, title, summary, body, published }
    return translatePairing(tx, viewer, { ...texts, members: await named(tx, rows, language) })
  })
}

/** The members with the names that find the pairing in a language. */
async function named(tx: Transaction, rows: readonly { id: string; role: PairingRole }[], language: string) {
  const cities = await tx.city.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { id: true, slug: true, translations: { select: { language: true, name: true } } },
  })
  const names = new Map(
    cities.map(({ id, slug, translations }) => [id, inLanguage(translations, language)?.name ?? slug]),
  )
  return rows.map(({ id, role }) => ({ cityId: id, role, name: names.get(id) ?? '' }))
}

function choicesAreThere(tx: Transaction, form: NewPairingForm | PairingForm) {
  const cities = membersIn(form).map(({ id }) => id)
  return areThere(tx, { cities, projects: [form.projectId], themes: form.themeIds })
}
