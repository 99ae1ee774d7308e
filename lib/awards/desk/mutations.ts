import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { AwardForm, NewAwardForm } from '@/lib/awards/desk/schema'
import { addAward, changeAward } from '@/lib/awards/mutations'
import type { Transaction } from '@/lib/db'
import { dateColumns } from '@/lib/desk/form-fields'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'

/** Adds the award that a form describes, as a draft or published. */
export async function addAwardAtDesk(tx: Transaction, viewer: Viewer, form: NewAwardForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return addAward(tx, viewer, { ...form, ...meant(form), published: form.publish })
}

/** Saves what a form says of an award, and its texts in one language. */
export async function saveAward(tx: Transaction, viewer: Viewer, form: AwardForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return saveRecord(tx, viewer, 'awards', form, (published) =>
    changeAward(tx, viewer, { ...form, ...meant(form), published }),
  )
}

type Form = NewAwardForm | AwardForm

function meant({ awardedOn, cityIds, partnerIds, projectIds }: Form) {
  const { on, precision } = dateColumns(awardedOn)
  const recipients = [
    ...cityIds.map((cityId) => ({ cityId })),
    ...partnerIds.map((partnerId) => ({ partnerId })),
    ...projectIds.map((projectId) => ({ projectId })),
  ]
  return { awardedOn: on, awardedOnPrecision: precision, recipients }
}

async function choicesAreThere(tx: Transaction, form: Form): Promise<boolean> {
  const { articleId: id, cityIds, partnerIds, projectIds } = form
  if (id && (await tx.article.count({ where: { id } })) === 0) return false
  return areThere(tx, { cities: cityIds, partners: partnerIds, projects: projectIds })
}
