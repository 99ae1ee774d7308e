import 'server-only'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { dateColumns, rowsOf } from '@/lib/desk/form-fields'
import { areThere } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import { moveProjectDate } from '@/lib/projects/dates/mutations'
import type { NewProjectForm, ProjectForm } from '@/lib/projects/desk/schema'
import { addProject, changeProject, translateProject } from '@/lib/projects/mutations'
import { setProjectParts } from '@/lib/projects/parts/mutations'
import type { ProjectDateEvent } from '@/prisma/generated/enums'

/** Adds the project that a form describes, as a draft or published. */
export async function addProjectAtDesk(tx: Transaction, viewer: Viewer, form: NewProjectForm) {
  const refusal = await findFault(tx, viewer, form)
  if (refusal) return refusal
  const added = await addProject(tx, viewer, { ...factsIn(form), dates: [] })
  if (!added.ok) return added
  await translateProject(tx, viewer, { ...textsIn(form), id: added.id, published: form.publish })
  await setProjectParts(tx, viewer, { projectId: added.id, ...partsIn(form) })
  return added
}

/** Saves what a form says of a project, and its texts in one language. A date that moves keeps its history. */
export async function saveProject(tx: Transaction, viewer: Viewer, form: ProjectForm) {
  const refusal = await findFault(tx, viewer, form, form.id)
  if (refusal) return refusal
  const { id } = form
  return saveRecord(tx, viewer, 'projects', form, async (published) => {
    const version = await moveDates(tx, viewer, form)
    const changed = await changeProject(tx, viewer, { ...factsIn(form), id, version })
    if (!changed.ok) return changed
    await setProjectParts(tx, viewer, { projectId: id, ...partsIn(form) })
    return translateProject(tx, viewer, { ...textsIn(form), id, published })
  })
}

type Form = NewProjectForm | ProjectForm

async function findFault(
  tx: Transaction,
  viewer: Viewer,
  form: Form,
  id?: string,
): Promise<Refusal<'not-found' | 'not-there' | 'grant-taken'> | null> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { cities, partners } = partsIn(form)
  const chosen = {
    cities: cities.map(({ cityId }) => cityId),
    partners: partners.map(({ partnerId }) => partnerId),
    themes: form.themeIds,
  }
  if (!(await areThere(tx, chosen))) return refuse('not-there')
  const { grantNumber } = form
  if (!grantNumber) return null
  const taken = await tx.project.count({ where: { grantNumber, ...(id && { NOT: { id } }) } })
  return taken > 0 ? refuse('grant-taken') : null
}

/** Records the dates that move. @returns the version that the project has after it */
async function moveDates(tx: Transaction, viewer: Viewer, form: ProjectForm): Promise<number> {
  const { id: projectId, dateReason: reason } = form
  let { version } = form
  const before = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { startsOn: true, startsOnPrecision: true, endsOn: true, endsOnPrecision: true },
  })
  const dates: [ProjectDateEvent, typeof form.startsOn, Date | null, string][] = [
    ['start', form.startsOn, before.startsOn, before.startsOnPrecision],
    ['end', form.endsOn, before.endsOn, before.endsOnPrecision],
  ]
  for (const [event, said, was, wasPrecision] of dates) {
    const { on: date, precision } = dateColumns(said)
    const isSame = date?.getTime() === was?.getTime() && precision === wasPrecision
    if (!date || !was || isSame) continue
    const moved = { event, date, precision, reason, announcedOn: null, articleId: null }
    const result = await moveProjectDate(tx, viewer, { projectId, version, ...moved })
    if (result.ok) version++
  }
  return version
}

function factsIn(form: Form) {
  const { acronym, grantNumber, programme, callTopic, grantingAuthority, funding } = form
  const { totalCost, contribution, doi, website, themeIds } = form
  const [starts, ends] = [dateColumns(form.startsOn), dateColumns(form.endsOn)]
  return {
    ...{ acronym, grantNumber, programme, callTopic, grantingAuthority, funding },
    ...{ totalCost, contribution, doi, website, themeIds },
    ...{ startsOn: starts.on, startsOnPrecision: starts.precision },
    ...{ endsOn: ends.on, endsOnPrecision: ends.precision },
  }
}

function textsIn(form: Form) {
  const { language, title, summary, fundingStatement, disclaimer, coFunderStatement, body } = form
  return { language, title, summary, fundingStatement, disclaimer, coFunderStatement, body }
}

function partsIn(form: Form) {
  const cities = rowsOf(form.cityIds, form.cityRoles, form.cityPlaces)
  const partners = rowsOf(form.partnerIds, form.partnerRoles, form.partnerPlaces)
  return {
    cities: cities.map(({ id, role }) => ({ cityId: id, role })),
    partners: partners.map(({ id, role }) => ({ partnerId: id, role })),
  }
}
