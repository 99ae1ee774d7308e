import 'server-only'
import type { Prisma } from '@/lib/db'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import type { DocumentPersonRole } from '@/prisma/generated/enums'

/** Somebody who made a document. `affiliation` as it was then, else where the person is now. */
export type DocumentPerson = Named & { role: DocumentPersonRole; affiliation: string | null }

/** What Prisma selects of a document for its people. */
export const documentPeopleSelect = {
  where: { person: mentionable },
  orderBy: [{ role: 'asc' }, { position: 'asc' }],
  select: {
    role: true,
    affiliation: true,
    person: {
      select: {
        ...namedSelect.select,
        organisation: true,
        partner: { select: { trashedAt: true, ...namedSelect.select } },
      },
    },
  },
} satisfies Prisma.Document$peopleArgs

export function toDocumentPeople(
  people: Prisma.DocumentPersonGetPayload<typeof documentPeopleSelect>[],
  language: string,
): DocumentPerson[] {
  return people.map(({ role, affiliation, person: { organisation, partner, ...person } }) => {
    const known = partner && !partner.trashedAt && partner.translations.length > 0
    const place = known ? toNamed(partner, language).name : organisation
    return { ...toNamed(person, language), role, affiliation: affiliation ?? place }
  })
}
