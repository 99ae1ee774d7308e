import type { ReactNode } from 'react'

type Notes = { hint?: ReactNode; error?: ReactNode }

/** What stands between the name of a field and the field itself: its hint, and what is wrong. */
export function FieldNotes({ id, hint, error }: Notes & { id: string }) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}

/** The ids of those that are there, for `aria-describedby`. */
export function describedBy(id: string, { hint, error }: Notes): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}
