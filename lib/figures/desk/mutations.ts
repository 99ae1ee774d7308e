import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { dateColumns } from '@/lib/desk/form-fields'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import { subjectIn, type FigureForm, type NewFigureForm } from '@/lib/figures/desk/schema'
import { addFigure, changeFigure } from '@/lib/figures/mutations'

/** Adds the figure that a form describes, as a draft or published. */
export async function addFigureAtDesk(tx: Transaction, viewer: Viewer, form: NewFigureForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return addFigure(tx, viewer, { ...form, ...meant(form), published: form.publish })
}

/** Saves what a form says of a figure, and its texts in one language. */
export async function saveFigure(tx: Transaction, viewer: Viewer, form: FigureForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return saveRecord(tx, viewer, 'figures', form, async (published) => {
    const changed = await changeFigure(tx, viewer, { ...form, ...meant(form), published })
    // It is held, so it is there: what is not is a larger figure that is no part of it.
    return changed.ok || changed.reason !== 'not-found' ? changed : refuse('own-part')
  })
}

type Form = NewFigureForm | FigureForm

function meant(form: Form) {
  // The schema refuses a form without a value.
  return { value: form.value ?? 0, subjectId: subjectIn(form), reviewOn: dateColumns(form.reviewOn).on }
}

async function choicesAreThere(tx: Transaction, form: Form): Promise<boolean> {
  const { sourceDocumentId: id } = form
  if (id && (await tx.document.count({ where: { id } })) === 0) return false
  return areThere(tx, {
    indicators: [form.indicatorId],
    figures: [form.partOfId],
    projects: [form.projectId],
    cities: [form.cityId],
    solutions: [form.solutionId],
    demonstrations: [form.demonstrationId],
    pairings: [form.pairingId],
  })
}
