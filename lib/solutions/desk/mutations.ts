import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import type { NewSolutionForm, SolutionForm, SolutionTextsForm } from '@/lib/solutions/desk/schema'
import { addSolution, changeSolution, translateSolution } from '@/lib/solutions/mutations'

/** Adds the solution that a form describes, as a draft or published. */
export async function addSolutionAtDesk(tx: Transaction, viewer: Viewer, form: NewSolutionForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return addSolution(tx, viewer, { ...form, published: form.publish })
}

/** Saves what a form says of a solution, and its texts in one language. */
export async function saveSolution(tx: Transaction, viewer: Viewer, form: SolutionForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return saveRecord(tx, viewer, 'solutions', form, (published) =>
    changeSolution(tx, viewer, { ...form, published }),
  )
}

/** Saves the texts of a solution in one language, which the authors of its partner may. */
export async function saveSolutionTexts(tx: Transaction, viewer: Viewer, form: SolutionTextsForm) {
  const { id, language, name, summary, body } = form
  return saveRecord(tx, viewer, 'solutions', form, (published) =>
    translateSolution(tx, viewer, { id, language, name, summary, body, published }),
  )
}

type Choices = { partnerId: string | null; providerIds: string[]; projectIds: string[]; themeIds: string[] }

function choicesAreThere(tx: Transaction, { partnerId, providerIds, projectIds, themeIds }: Choices) {
  return areThere(tx, { partners: [partnerId, ...providerIds], projects: projectIds, themes: themeIds })
}
