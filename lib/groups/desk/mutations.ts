import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { rowsOf } from '@/lib/desk/form-fields'
import { areThere, wouldHoldItself } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import type { GroupForm, GroupTextsForm, NewGroupForm } from '@/lib/groups/desk/schema'
import { addGroup, changeGroup, translateGroup } from '@/lib/groups/mutations'
import { showGroupPeople } from '@/lib/groups/people/mutations'

/** Adds the group that a form describes, as a draft or published. */
export async function addGroupAtDesk(tx: Transaction, viewer: Viewer, form: NewGroupForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  const people = peopleIn(form)
  if (!(await choicesAreThere(tx, { ...form, people }))) return refuse('not-there')
  return addGroup(tx, viewer, { ...form, people, published: form.publish })
}

/** Saves what a form says of a group, and its texts in one language. */
export async function saveGroup(tx: Transaction, viewer: Viewer, form: GroupForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  const people = peopleIn(form)
  if (!(await choicesAreThere(tx, { ...form, people }))) return refuse('not-there')
  if (await wouldHoldItself(tx, 'groups', form)) return refuse('own-part')
  return saveRecord(tx, viewer, 'groups', form, (published) =>
    changeGroup(tx, viewer, { ...form, people, published }),
  )
}

/** Saves the texts of a group in one language and who is shown as belonging to it, which its leads may. */
export async function saveGroupTexts(tx: Transaction, viewer: Viewer, form: GroupTextsForm) {
  const { id, language, name, summary, body } = form
  const people = peopleIn(form)
  if (!(await mayShow(tx, id, people))) return refuse('not-there')
  return saveRecord(tx, viewer, 'groups', form, async (published) => {
    const shown = await showGroupPeople(tx, viewer, { groupId: id, people })
    if (!shown.ok) return shown
    return translateGroup(tx, viewer, { id, language, name, summary, body, published })
  })
}

type Person = ReturnType<typeof peopleIn>[number]

function peopleIn({ peopleIds, peopleRoles, peoplePlaces }: NewGroupForm | GroupForm | GroupTextsForm) {
  return rowsOf(peopleIds, peopleRoles, peoplePlaces).map(({ id, role }) => ({ personId: id, role }))
}

/** A lead knows the people whom the public knows, and those who are shown already. */
async function mayShow(tx: Transaction, groupId: string, people: readonly Person[]): Promise<boolean> {
  const ids = people.map(({ personId }) => personId)
  const known = {
    OR: [{ translations: { some: { status: 'published' as const } } }, { groups: { some: { groupId } } }],
  }
  return (await tx.person.count({ where: { id: { in: ids }, trashedAt: null, ...known } })) === ids.length
}

type Choices = {
  parentId: string | null
  projectId: string | null
  partnerIds: string[]
  cityIds: string[]
  themeIds: string[]
  people: Person[]
}

function choicesAreThere(tx: Transaction, group: Choices) {
  return areThere(tx, {
    groups: [group.parentId],
    projects: [group.projectId],
    partners: group.partnerIds,
    cities: group.cityIds,
    themes: group.themeIds,
    people: group.people.map(({ personId }) => personId),
  })
}
