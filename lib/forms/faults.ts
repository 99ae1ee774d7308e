import 'server-only'
import { refused, refusedFor } from '@/lib/forms/answers'
import type { FormState } from '@/lib/forms/form-state'

type Fault = {
  field: string
  reason: string
  values?: Record<string, string>
  /** Of a time that clocks show twice: how far from UTC the two are. The form then asks which one is meant. */
  offsets?: readonly string[]
}

type Refused = { ok: false; reason: string; faults?: readonly Fault[] }

/** The answer to a form in which a verb found several things wrong, each at its field, or one with the whole. */
export async function refusedFaults({ reason, faults }: Refused, form: FormData): Promise<FormState> {
  if (!faults) return refused(reason, form)
  const state = await refusedFor(form, faults)
  const offsets = faults.flatMap((fault) => (fault.offsets ? [[`${fault.field}Offsets`, fault.offsets]] : []))
  return { ...state, values: { ...state.values, ...Object.fromEntries(offsets) } }
}
