import Papa from 'papaparse'
import type { Total } from '@/lib/events/closing/rules'
import { wordsFor } from '@/lib/i18n/words'

/** Totals as CSV. A cell that a spreadsheet would take for a formula is text. */
export function totalsCsv(
  totals: readonly Total[],
  columns: readonly [kind: string, value: string, registered: string, attended: string],
  named: (total: Total) => readonly [kind: string, value: string],
): string {
  const data = totals.map((total) => [...named(total), total.count, total.attended])
  return Papa.unparse({ fields: [...columns], data }, { escapeFormulae: true })
}

/** Totals of one kind in the words of a reader. */
export function nameOfTotal(
  { dimension, value }: Total,
  { sessions }: { sessions: ReadonlyMap<string, string> },
  language: string,
): string {
  const t = wordsFor(language)
  if (value === '') return t('closing.unsaid')
  if (dimension === 'country') return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value
  if (dimension === 'helix') return t(`registrationExport.helixes.${value as 'academia'}`)
  if (dimension === 'attendance') return t(`registrationExport.attendances.${value as 'online'}`)
  if (dimension === 'state') return t(`registrationExport.states.${value as 'confirmed'}`)
  return dimension === 'session' ? (sessions.get(value) ?? '') : value
}
