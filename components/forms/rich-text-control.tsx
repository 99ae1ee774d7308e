'use client'

import type { ReactNode } from 'react'
import { describedBy, FieldNotes } from '@/components/forms/field-notes'
import { fieldId, useField } from '@/components/forms/form-context'

type Props = {
  name: string
  label: string
  hint?: string | undefined
  optional?: boolean | undefined
  /** The stored text as JSON; empty for none. */
  value: string
  /** Of the text. */
  language: string
  /** What the editor is told by its page. */
  desk: Readonly<Record<`data-${string}`, string>>
  /** What stands there without a script. */
  children: ReactNode
}

/**
 * The frame of a rich text: label, hint, error and the text itself in a hidden field, which the editor keeps up to
 * date. Without a script it is sent back unchanged.
 */
export function RichTextControl({ name, label, hint, optional, value, language, desk, children }: Props) {
  const { values, error, words } = useField(name, [value])
  const id = fieldId(name)
  return (
    <div className="field">
      <p className="label" id={`${id}-label`}>
        {label} {optional && <span className="optional">{words.optional}</span>}
      </p>
      <FieldNotes id={id} hint={hint} error={error} />
      <text-editor
        id={id}
        {...desk}
        data-language={language}
        data-labelled={`${id}-label`}
        data-described={describedBy(id, { hint, error }) ?? ''}
        data-invalid={error ? 'true' : undefined}
      >
        <input type="hidden" name={name} defaultValue={values[0] ?? ''} />
        {children}
      </text-editor>
    </div>
  )
}
