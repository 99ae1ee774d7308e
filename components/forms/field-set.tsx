import type { ReactNode } from 'react'

/** Fields that belong together, under what they are about. */
export function FieldSet({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="field-set">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
