import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'
import type { GroupPersonRole, PublicationState } from '@/prisma/generated/enums'
import { state } from './cities'

type About = Partial<Prisma.GroupUncheckedCreateInput> & {
  status?: PublicationState
  language?: string
  summary?: string
}

/** A working group that is published in English unless something else is said. */
export function addGroup(name: string, { status, language, summary = '', ...about }: About = {}) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const translations = { create: { ...state(status, language), name, summary } }
  return db.group.create({
    data: { id: newId(), slug, sortKey: slug, ...about, translations },
    select: { id: true, slug: true },
  })
}

export function addToGroup(groupId: string, personId: string, role: GroupPersonRole, position = 1) {
  return db.groupPerson.create({ data: { groupId, personId, role, position } })
}

type PlanItem = { title: string } & Partial<Prisma.WorkPlanItemUncheckedCreateInput>

/** A group's plan of a year, with its lines in their order. */
export function addWorkPlan(
  groupId: string,
  year: number,
  items: PlanItem[],
  { status, language }: { status?: PublicationState; language?: string } = {},
) {
  const written = items.map(({ title, ...item }, index) => ({
    id: newId(),
    position: index + 1,
    ...item,
    translations: { create: { language: language ?? 'en', title } },
  }))
  const translations = { create: { ...state(status, language), title: `Plan of ${year}` } }
  return db.workPlan.create({
    data: { id: newId(), groupId, year, translations, items: { create: written } },
    select: { id: true },
  })
}

export function addInitiative(
  name: string,
  groupId: string,
  { status, ...about }: Partial<Prisma.InitiativeUncheckedCreateInput> & { status?: PublicationState } = {},
) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const translations = { create: { ...state(status), name, summary: `About ${name}.` } }
  return db.initiative.create({
    data: { id: newId(), slug, groupId, sortKey: slug, ...about, translations },
    select: { id: true },
  })
}

/** A text of one paragraph. */
export function textSaying(text: string): RichText {
  return {
    type: 'doc',
    schemaVersion: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  }
}

/** A document that has its file. */
export async function addFile(
  title: string,
  about: Omit<Partial<Prisma.DocumentUncheckedCreateInput>, 'translations'> = {},
) {
  const [id, versionId, fileId] = [newId(), newId(), newId()]
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const translations = { create: { ...state(), title } }
  await db.document.create({ data: { id, slug, ...about, translations } })
  const file = { id: fileId, key: fileId, hash: 'a'.repeat(64), size: 1000, mediaType: 'application/pdf' }
  await db.storedFile.create({ data: { ...file, originalName: `${slug}.pdf` } })
  await db.documentVersion.create({
    data: { id: versionId, documentId: id, number: 1, fileId, language: 'en' },
  })
  await db.document.update({ where: { id }, data: { currentVersionId: versionId } })
  return { id }
}
