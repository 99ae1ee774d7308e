import type { Fault } from '@/lib/events/times/rules'

/** Something in a form is wrong, each thing at its field. */
export type Faulty = { ok: false; reason: 'faulty'; faults: Fault[] }

export function faulty(faults: Fault[]): Faulty {
  return { ok: false, reason: 'faulty', faults }
}
