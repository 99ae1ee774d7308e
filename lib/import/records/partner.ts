import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned, Present, Written } from '@/lib/import/planned'
import { addPartner, changePartner, type PartnerInput } from '@/lib/partners/mutations'
import { addPartnerToProject } from '@/lib/projects/mutations'
import type { ProjectPartnerRole } from '@/prisma/generated/enums'

export type PartnerRow = PartnerInput & { project: { id: string; role: ProjectPartnerRole } | null }

export function plannedPartner(naming: Naming, row: PartnerRow): Planned {
  const { id } = naming
  const { project, ...data } = row
  const join = async (tx: Transaction, viewer: Viewer, written: Written): Promise<Written> => {
    if (!written.ok || !project) return written
    return addPartnerToProject(tx, viewer, { projectId: project.id, partnerId: id, role: project.role })
  }
  return {
    ...naming,
    kind: 'partner',
    label: data.name,
    hash: fingerprint('partner', row),
    fields: fieldsOf(data),
    read: (tx) => read(tx, id, data.language),
    add: async (tx, viewer) => join(tx, viewer, await addPartner(tx, viewer, { id, ...data })),
    change: async (tx, viewer, { version }) =>
      join(tx, viewer, await changePartner(tx, viewer, { id, version, ...data })),
  }
}

function fieldsOf({
  name,
  shortName,
  helix,
  country,
  website,
}: Pick<PartnerInput, 'name' | 'shortName' | 'helix' | 'country' | 'website'>) {
  return { name, shortName, helix, country, website }
}

async function read(tx: Transaction, id: string, language: string): Promise<Present | null> {
  const words = { where: { language }, select: { name: true, version: true } }
  const partner = await tx.partner.findUnique({
    where: { id },
    select: {
      version: true,
      trashedAt: true,
      shortName: true,
      helix: true,
      country: true,
      website: true,
      translations: words,
    },
  })
  if (!partner) return null
  const [text] = partner.translations
  return {
    version: partner.version,
    state: `${partner.version}.${text?.version ?? 0}`,
    trashed: partner.trashedAt !== null,
    fields: fieldsOf({ ...partner, name: text?.name ?? '' }),
  }
}
