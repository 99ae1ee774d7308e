import 'server-only'
import type { Transaction } from '@/lib/db'
import { fingerprint } from '@/lib/import/fingerprint'
import type { Naming, Planned, Present } from '@/lib/import/planned'
import { addPerson, changePerson, type PersonInput } from '@/lib/people/mutations'

export function plannedPerson(naming: Naming, data: PersonInput): Planned {
  const { id } = naming
  return {
    ...naming,
    kind: 'person',
    label: data.name,
    hash: fingerprint('person', data),
    fields: fieldsOf(data),
    read: (tx) => read(tx, id, data.language),
    add: (tx, viewer) => addPerson(tx, viewer, { id, ...data }),
    change: (tx, viewer, { version }) => changePerson(tx, viewer, { id, version, ...data }),
  }
}

function fieldsOf({
  name,
  role,
  summary,
  organisation,
}: Pick<PersonInput, 'name' | 'role' | 'summary' | 'organisation'>) {
  return { name, role, summary, organisation }
}

async function read(tx: Transaction, id: string, language: string): Promise<Present | null> {
  const words = { where: { language }, select: { name: true, role: true, summary: true, version: true } }
  const person = await tx.person.findUnique({
    where: { id },
    select: { version: true, trashedAt: true, organisation: true, translations: words },
  })
  if (!person) return null
  const [text] = person.translations
  return {
    version: person.version,
    state: `${person.version}.${text?.version ?? 0}`,
    trashed: person.trashedAt !== null,
    fields: fieldsOf({ name: '', role: '', summary: '', ...text, organisation: person.organisation }),
  }
}
