import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { PublicationState } from '@/prisma/generated/enums'
import { state } from './cities'

type About = Partial<Prisma.PersonUncheckedCreateInput> & {
  status?: PublicationState
  language?: string
  role?: string
}

/** Somebody with a page in English, unless something else is said. */
export function addPerson(name: string, { status, language, role = '', ...about }: About = {}) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const translations = { create: { ...state(status, language), name, role } }
  return db.person.create({
    data: { id: newId(), slug, sortKey: slug, email: `${slug}@example.org`, ...about, translations },
    select: { id: true, slug: true },
  })
}
