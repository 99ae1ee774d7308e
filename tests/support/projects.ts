import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { PublicationState } from '@/prisma/generated/enums'
import { state } from './cities'

type About = Partial<Prisma.ProjectUncheckedCreateInput> & { status?: PublicationState; language?: string }

/** A project with a page in English, unless something else is said. */
export function addProject(acronym: string, { status, language, ...about }: About = {}) {
  const slug = acronym.toLowerCase()
  const translations = { create: { ...state(status, language), title: `The project ${acronym}` } }
  return db.project.create({
    data: { id: newId(), slug, acronym, sortKey: slug, ...about, translations },
    select: { id: true, slug: true },
  })
}
