import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import type { NewPersonForm, PersonForm } from '@/lib/people/desk/schema'
import { addPerson, changePerson } from '@/lib/people/mutations'

/** Adds the person that a form describes, as a draft or published. */
export async function addPersonAtDesk(tx: Transaction, viewer: Viewer, form: NewPersonForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  if (await isOrcidTaken(tx, form.orcid)) return refuse('orcid-taken')
  return addPerson(tx, viewer, { ...form, published: form.publish })
}

/** Saves what a form says of a person, and the texts in one language. */
export async function savePerson(tx: Transaction, viewer: Viewer, form: PersonForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  if (await isOrcidTaken(tx, form.orcid, form.id)) return refuse('orcid-taken')
  return saveRecord(tx, viewer, 'people', form, (published) =>
    changePerson(tx, viewer, { ...form, published }),
  )
}

function choicesAreThere(tx: Transaction, form: { partnerId: string | null; cityId: string | null }) {
  return areThere(tx, { partners: [form.partnerId], cities: [form.cityId] })
}

async function isOrcidTaken(tx: Transaction, orcid: string | null, id?: string): Promise<boolean> {
  if (!orcid) return false
  return (await tx.person.count({ where: { orcid, ...(id && { NOT: { id } }) } })) > 0
}
