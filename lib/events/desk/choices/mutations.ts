import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { mayTie } from '@/lib/desk/ties'
import { obtainable } from '@/lib/documents/policy'
import { editable as editableImages } from '@/lib/images/policy'

type Chosen = {
  groupId: string | null
  cityId: string | null
  imageId: string | null
  themeIds: string[]
  projectIds: string[]
  partners: { partnerId: string }[]
  people: { personId: string }[]
  documents: { documentId: string }[]
}

/**
 * Whether somebody may tie a meeting to all of these. A lead chooses among what is public, their own, and what the
 * meeting had before. @param eventId null for a new one
 */
export async function choicesAreTheirs(
  tx: Transaction,
  viewer: Viewer,
  chosen: Chosen,
  eventId: string | null,
): Promise<boolean> {
  const had = eventId ? await readChosen(tx, eventId) : null
  const documents = chosen.documents.map(({ documentId }) => documentId)
  return (
    (await mayTie(tx, viewer, asNouns(chosen, isStaff(viewer)), had ? asNouns(had, false) : {})) &&
    (await documentsAreTheirs(
      tx,
      viewer,
      documents,
      had?.documents.map(({ documentId }) => documentId) ?? [],
    )) &&
    (await imageIsTheirs(tx, viewer, chosen.imageId, had?.imageId ?? null))
  )
}

/** Whose the meeting is was asked before: a lead may lead a group that is not public. */
function asNouns({ groupId, cityId, themeIds, projectIds, partners, people }: Chosen, withGroup: boolean) {
  return {
    ...(withGroup ? { groups: [groupId] } : {}),
    cities: [cityId],
    themes: themeIds,
    projects: projectIds,
    partners: partners.map(({ partnerId }) => partnerId),
    people: people.map(({ personId }) => personId),
  }
}

/** Whether somebody may enclose these documents, or show them as slides: what they may have, and what was there. */
export async function documentsAreTheirs(
  tx: Transaction,
  viewer: Viewer,
  chosen: readonly string[],
  before: readonly string[],
): Promise<boolean> {
  const ids = [...new Set(chosen)]
  if (ids.length === 0) return true
  const where = { AND: [{ id: { in: ids } }, { OR: [{ id: { in: [...before] } }, obtainable(viewer)] }] }
  return (await tx.document.count({ where })) === ids.length
}

async function imageIsTheirs(
  tx: Transaction,
  viewer: Viewer,
  id: string | null,
  before: string | null,
): Promise<boolean> {
  if (!id || id === before) return true
  return (await tx.image.count({ where: { AND: [{ id }, editableImages(viewer)] } })) > 0
}

async function readChosen(tx: Transaction, id: string): Promise<Chosen> {
  const { themes, projects, ...event } = await tx.event.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ groupId: true, cityId: true, imageId: true },
      themes: { select: { themeId: true } },
      projects: { select: { projectId: true } },
      partners: { select: { partnerId: true } },
      people: { select: { personId: true } },
      documents: { select: { documentId: true } },
    },
  })
  return {
    ...event,
    themeIds: themes.map(({ themeId }) => themeId),
    projectIds: projects.map(({ projectId }) => projectId),
  }
}
