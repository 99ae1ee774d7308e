import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import type { NewPartnerForm, PartnerForm, PartnerTextsForm } from '@/lib/partners/desk/schema'
import { addPartner, changePartner, translatePartner } from '@/lib/partners/mutations'

/** Adds the partner that a form describes, as a draft or published. */
export async function addPartnerAtDesk(tx: Transaction, viewer: Viewer, form: NewPartnerForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await areThere(tx, { cities: [form.cityId] }))) return refuse('not-there')
  if (await isPicTaken(tx, form.pic)) return refuse('pic-taken')
  return addPartner(tx, viewer, { ...form, published: form.publish })
}

/** Saves what a form says of a partner, and its texts in one language. */
export async function savePartner(tx: Transaction, viewer: Viewer, form: PartnerForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await areThere(tx, { cities: [form.cityId] }))) return refuse('not-there')
  if (await isPicTaken(tx, form.pic, form.id)) return refuse('pic-taken')
  return saveRecord(tx, viewer, 'partners', form, (published) =>
    changePartner(tx, viewer, { ...form, published }),
  )
}

/** Saves the texts of a partner in one language, which its authors may. */
export async function savePartnerTexts(tx: Transaction, viewer: Viewer, form: PartnerTextsForm) {
  const { id, language, name, summary, body } = form
  return saveRecord(tx, viewer, 'partners', form, (published) =>
    translatePartner(tx, viewer, { id, language, name, summary, body, published }),
  )
}

/** The funder gives every organisation one code. */
async function isPicTaken(tx: Transaction, pic: string | null, id?: string): Promise<boolean> {
  if (!pic) return false
  return (await tx.partner.count({ where: { pic, ...(id && { NOT: { id } }) } })) > 0
}
