'use client'

import type { ReactNode } from 'react'
import { describedBy, FieldNotes } from '@/components/forms/field-notes'
import { fieldId, useField } from '@/components/forms/form-context'
import { Options } from '@/components/forms/options'

export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  optional?: boolean
  /** What the record has. */
  value?: string | null | undefined
}

type FrameProps = Pick<FieldProps, 'name' | 'label' | 'hint' | 'optional'> & {
  children: (control: Control, value: string) => ReactNode
  value?: string | null | undefined
}

/** Attributes of the control that tie it to its label, hint and error. */
type Control = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** Label, hint, error and whatever is typed or chosen into. */
export function FieldFrame({ name, label, hint, optional, value, children }: FrameProps) {
  const { values, error, words } = useField(name, value == null ? [] : [value])
  const id = fieldId(name)
  const described = describedBy(id, { hint, error })
  const control = {
    id,
    name,
    ...(described && { 'aria-describedby': described }),
    ...(error && { 'aria-invalid': true as const }),
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="optional">{words.optional}</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children(control, values[0] ?? '')}
    </div>
  )
}

type TextFieldProps = FieldProps & {
  type?:
    'text' | 'email' | 'password' | 'url' | 'tel' | 'search' | 'number' | 'date' | 'time' | 'datetime-local'
  autoComplete?: string
  inputMode?: 'numeric' | 'decimal'
  lang?: string
  maxLength?: number
  step?: string
}

/** One line. A password is never shown again. */
export function TextField({
  type = 'text',
  autoComplete,
  inputMode,
  lang,
  maxLength,
  step,
  ...field
}: TextFieldProps) {
  const more = { type, autoComplete, inputMode, lang, maxLength, step }
  return (
    <FieldFrame {...field}>
      {(control, value) => (
        <input {...control} {...more} defaultValue={type === 'password' ? undefined : value} />
      )}
    </FieldFrame>
  )
}

/** Several lines. */
export function TextArea({ rows = 4, lang, ...field }: FieldProps & { rows?: number; lang?: string }) {
  return (
    <FieldFrame {...field}>
      {(control, value) => <textarea {...control} rows={rows} lang={lang} defaultValue={value} />}
    </FieldFrame>
  )
}

export type Choice = {
  value: string
  label: string
  hint?: string
  /** Language of the label where it is not the page's. */
  lang?: string | undefined
}

/** One of a list. */
export function Select({
  choices,
  none,
  ...field
}: FieldProps & { choices: readonly Choice[]; none?: string }) {
  return (
    <FieldFrame {...field}>
      {(control, value) => (
        <select {...control} defaultValue={value}>
          <Options choices={choices} none={none} />
        </select>
      )}
    </FieldFrame>
  )
}
