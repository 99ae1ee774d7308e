import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import type { NewServiceForm, ServiceForm } from '@/lib/services/desk/schema'
import { addService, changeService } from '@/lib/services/mutations'

/** Adds the service that a form describes, as a draft or published. */
export async function addServiceAtDesk(tx: Transaction, viewer: Viewer, form: NewServiceForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await areThere(tx, { groups: [form.groupId] }))) return refuse('not-there')
  const { language, title, summary, body, contactEmail, groupId, position, publish } = form
  const said = { language, title, summary, body, contactEmail, groupId, position }
  return addService(tx, viewer, { ...said, published: publish })
}

/** Saves what a form says of a service, and its texts in one language. */
export async function saveService(tx: Transaction, viewer: Viewer, form: ServiceForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await areThere(tx, { groups: [form.groupId] }))) return refuse('not-there')
  return saveRecord(tx, viewer, 'services', form, (published) =>
    changeService(tx, viewer, { ...form, published }),
  )
}
