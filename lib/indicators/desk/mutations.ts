import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import type { IndicatorForm, NewIndicatorForm } from '@/lib/indicators/desk/schema'
import { addIndicator, changeIndicator } from '@/lib/indicators/mutations'

/** Adds the indicator that a form describes, as a draft or published. */
export async function addIndicatorAtDesk(tx: Transaction, viewer: Viewer, form: NewIndicatorForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await areThere(tx, { themes: form.themeIds }))) return refuse('not-there')
  return addIndicator(tx, viewer, { ...form, published: form.publish })
}

/** Saves what a form says of an indicator, and its texts in one language. */
export async function saveIndicator(tx: Transaction, viewer: Viewer, form: IndicatorForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await areThere(tx, { themes: form.themeIds }))) return refuse('not-there')
  return saveRecord(tx, viewer, 'indicators', form, (published) =>
    changeIndicator(tx, viewer, { ...form, published }),
  )
}
