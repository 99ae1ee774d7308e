import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { PublicationState } from '@/prisma/generated/enums'
import { state } from './cities'
import { addFile, addLibraryDocument } from './documents'

type About = Partial<Prisma.EventUncheckedCreateInput> & { state?: ReturnType<typeof state> }

/** An event of three hours on an afternoon in Brussels. */
export function addEvent(title: string, day: string, { state: words = state(), ...about }: About = {}) {
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const own = { id: newId(), slug, uid: newId(), timeZone: 'Europe/Brussels' }
  const hours = { startsAt: new Date(`${day}T13:00Z`), endsAt: new Date(`${day}T16:00Z`) }
  const data = { ...own, ...hours, ...about, translations: { create: { ...words, title } } }
  return db.event.create({ data, select: { id: true } })
}

export function addGroup(name: string, status?: PublicationState) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  return db.group.create({
    data: { id: newId(), slug, sortKey: slug, translations: { create: { ...state(status), name } } },
  })
}

/** A document that has its file. */
export async function addDocument(title: string, about: Partial<Prisma.DocumentUncheckedCreateInput> = {}) {
  const id = await addLibraryDocument(title, about)
  await addFile(id)
  return { id }
}
