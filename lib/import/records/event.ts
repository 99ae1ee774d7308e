import 'server-only'
import type { Transaction } from '@/lib/db'
import { changeEventByImport } from '@/lib/events/imported/mutations'
import { noticeOfImport } from '@/lib/events/imported/queries'
import { addEvent, type EventInput } from '@/lib/events/mutations'
import { fingerprint } from '@/lib/import/fingerprint'
import type { FieldValue, Naming, Planned, Present } from '@/lib/import/planned'
import { leadFrom } from '@/lib/import/records/old-addresses'

export type EventRow = EventInput & { oldPaths: string[] }

export function plannedEvent(naming: Naming, row: EventRow): Planned {
  const { id } = naming
  const { oldPaths, ...data } = row
  return {
    ...naming,
    kind: 'event',
    label: data.title,
    hash: fingerprint('event', row),
    fields: fieldsOf(data),
    read: (tx) => read(tx, id, data.language),
    notice: (tx) => noticeOfImport(tx, id, data),
    add: async (tx, viewer) => {
      const added = await addEvent(tx, viewer, { id, ...data })
      return added.ok ? leadFrom(tx, viewer, oldPaths, { kind: 'event', recordId: id }) : added
    },
    change: async (tx, viewer, { version }) => {
      const changed = await changeEventByImport(tx, viewer, { id, version, ...data })
      return changed.ok ? leadFrom(tx, viewer, oldPaths, { kind: 'event', recordId: id }) : changed
    },
  }
}

type Compared = Pick<
  EventInput,
  'title' | 'status' | 'startsAt' | 'endsAt' | 'timeZone' | 'placeName' | 'placeAddress'
> & {
  body: FieldValue
}

function fieldsOf({ title, body, status, startsAt, endsAt, timeZone, placeName, placeAddress }: Compared) {
  const when = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), timeZone }
  // A calendar cannot say "moved", and so does not say otherwise.
  return { title, body, status: status === 'moved' ? 'scheduled' : status, ...when, placeName, placeAddress }
}

async function read(tx: Transaction, id: string, language: string): Promise<Present | null> {
  const words = { where: { language }, select: { title: true, body: true, version: true } }
  const event = await tx.event.findUnique({
    where: { id },
    select: {
      version: true,
      trashedAt: true,
      status: true,
      startsAt: true,
      endsAt: true,
      timeZone: true,
      placeName: true,
      placeAddress: true,
      translations: words,
    },
  })
  if (!event) return null
  const [text] = event.translations
  return {
    version: event.version,
    state: `${event.version}.${text?.version ?? 0}`,
    trashed: event.trashedAt !== null,
    fields: fieldsOf({ ...event, title: text?.title ?? '', body: text?.body ?? null }),
  }
}
