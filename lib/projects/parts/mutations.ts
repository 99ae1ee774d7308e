import 'server-only'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { citiesTag, cityTag } from '@/lib/cities/paths'
import type { Transaction } from '@/lib/db'
import { partnersTag, partnerTag } from '@/lib/partners/paths'
import { projectsTag, projectTag } from '@/lib/projects/paths'
import { inOrder, replaceLinks } from '@/lib/relations/replace-links'
import { touch } from '@/lib/server/touch'
import type { ProjectCityRole, ProjectPartnerRole } from '@/prisma/generated/enums'

type Parts = {
  projectId: string
  /** In their order. */
  cities: { cityId: string; role: ProjectCityRole }[]
  partners: { partnerId: string; role: ProjectPartnerRole }[]
}

/** Says which cities and partners take part in a project, in place of those that did. Partners keep what the funder gives them. */
export async function setProjectParts(
  tx: Transaction,
  viewer: Viewer,
  { projectId, cities, partners }: Parts,
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const where = { projectId }
  const oldCities = await tx.projectCity.findMany({ where, select: { cityId: true } })
  await replaceLinks(tx.projectCity, where, inOrder(cities))
  const oldPartners = await setPartners(tx, projectId, partners)
  await record(tx, viewer, 'project.parts_changed', projectId)
  const cityIds = [...oldCities, ...cities].map(({ cityId }) => cityTag(cityId))
  const partnerIds = [...oldPartners, ...partners].map(({ partnerId }) => partnerTag(partnerId))
  await touch(tx, [projectsTag, projectTag(projectId), citiesTag, partnersTag, ...cityIds, ...partnerIds])
  return { ok: true }
}

/** @returns those that took part before */
async function setPartners(tx: Transaction, projectId: string, partners: Parts['partners']) {
  const select = { partnerId: true, role: true, position: true } as const
  const before = await tx.projectPartner.findMany({ where: { projectId }, select })
  const known = new Map(before.map((part) => [part.partnerId, part]))
  const staying = partners.map(({ partnerId }) => partnerId)
  await tx.projectPartner.deleteMany({ where: { projectId, partnerId: { notIn: staying } } })
  const rows = inOrder(partners) ?? []
  const fresh = rows.filter(({ partnerId }) => !known.has(partnerId))
  await tx.projectPartner.createMany({ data: fresh.map((part) => ({ projectId, ...part })) })
  for (const { partnerId, role, position } of rows) {
    const old = known.get(partnerId)
    if (!old || (old.role === role && old.position === position)) continue
    await tx.projectPartner.updateMany({ where: { projectId, partnerId }, data: { role, position } })
  }
  return before
}
