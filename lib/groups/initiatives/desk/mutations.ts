import 'server-only'
import { refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { dateColumns } from '@/lib/desk/form-fields'
import { mayTie, type Chosen } from '@/lib/desk/ties'
import { addInitiative, changeInitiative, type InitiativeInput } from '@/lib/groups/initiatives/mutations'
import type { InitiativeForm } from '@/lib/groups/initiatives/desk/schema'

type Saved = { ok: true; id: string } | Refusal<'not-found' | 'changed-meanwhile' | 'not-there'>

/** Adds or changes the initiative that a form describes; its texts in other languages stay. */
export async function saveInitiative(tx: Transaction, viewer: Viewer, form: InitiativeForm): Promise<Saved> {
  const { id, version, leadId, partnerIds } = form
  const chosen = { people: [leadId], partners: partnerIds }
  if (!(await mayTie(tx, viewer, chosen, await tiesOf(tx, form)))) return refuse('not-there')
  if (!id) return addInitiative(tx, viewer, inputOf(form, form.publish))
  const before = await tx.initiativeTranslation.findUnique({
    where: { initiativeId_language: { initiativeId: id, language: form.language } },
    select: { status: true },
  })
  const published = form.publish || before?.status === 'published'
  const changed = await changeInitiative(tx, viewer, { ...inputOf(form, published), id, version })
  return changed.ok ? { ok: true, id } : changed
}

/** Whom it is tied to already. */
async function tiesOf(tx: Transaction, { id, groupId }: InitiativeForm): Promise<Chosen> {
  const select = { leadId: true, partners: { select: { partnerId: true } } } as const
  const before = id ? await tx.initiative.findFirst({ where: { id, groupId }, select }) : null
  return before
    ? { people: [before.leadId], partners: before.partners.map(({ partnerId }) => partnerId) }
    : {}
}

function inputOf(form: InitiativeForm, published: boolean): InitiativeInput {
  const { groupId, language, name, summary, body, leadId, partnerIds, website } = form
  const [starts, ends] = [dateColumns(form.startsOn), dateColumns(form.endsOn)]
  return {
    ...{ groupId, language, name, summary, body, leadId, partnerIds, website, published },
    ...{ startsOn: starts.on, startsOnPrecision: starts.precision },
    ...{ endsOn: ends.on, endsOnPrecision: ends.precision },
  }
}
