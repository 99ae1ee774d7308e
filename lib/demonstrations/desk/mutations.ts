import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import type { DemonstrationForm, NewDemonstrationForm } from '@/lib/demonstrations/desk/schema'
import { addDemonstration, changeDemonstration } from '@/lib/demonstrations/mutations'
import { dateColumns } from '@/lib/desk/form-fields'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'

/** Adds the demonstration that a form describes, as a draft or published. */
export async function addDemonstrationAtDesk(tx: Transaction, viewer: Viewer, form: NewDemonstrationForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return addDemonstration(tx, viewer, { ...form, ...period(form), published: form.publish })
}

/** Saves what a form says of a demonstration, and its texts in one language. */
export async function saveDemonstration(tx: Transaction, viewer: Viewer, form: DemonstrationForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return saveRecord(tx, viewer, 'demonstrations', form, (published) =>
    changeDemonstration(tx, viewer, { ...form, ...period(form), published }),
  )
}

type Form = NewDemonstrationForm | DemonstrationForm

function period(form: Form) {
  const [starts, ends] = [dateColumns(form.startsOn), dateColumns(form.endsOn)]
  return {
    startsOn: starts.on,
    startsOnPrecision: starts.precision,
    endsOn: ends.on,
    endsOnPrecision: ends.precision,
  }
}

function choicesAreThere(tx: Transaction, form: Form) {
  return areThere(tx, {
    solutions: [form.solutionId],
    cities: [form.cityId, form.originCityId],
    projects: [form.projectId],
    pairings: [form.pairingId],
    partners: form.partnerIds,
    themes: form.themeIds,
  })
}
