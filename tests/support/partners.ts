import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { ProjectPartnerRole, PublicationState } from '@/prisma/generated/enums'
import { state } from './cities'

type About = Partial<Prisma.PartnerUncheckedCreateInput> & { status?: PublicationState; language?: string }

/** An organisation with a page in English, unless something else is said. */
export function addPartner(name: string, { status, language, ...about }: About = {}) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const translations = { create: { ...state(status, language), name } }
  return db.partner.create({
    data: { id: newId(), slug, sortKey: slug, ...about, translations },
    select: { id: true, slug: true },
  })
}

export function addMember(
  projectId: string,
  partnerId: string,
  role: ProjectPartnerRole = 'participant',
  about: { position?: number; contribution?: string } = {},
) {
  return db.projectPartner.create({ data: { projectId, partnerId, role, ...about } })
}
