'use client'

import type { ReactNode } from 'react'
import { describedBy, FieldNotes } from '@/components/forms/field-notes'
import { fieldId, useField } from '@/components/forms/form-context'
import type { Choice } from '@/components/forms/field'

type Props = {
  name: string
  legend: string
  hint?: ReactNode
  choices: readonly Choice[]
  /** What the record has. */
  values?: readonly string[]
  optional?: boolean
  /** A long list scrolls in its own box. */
  long?: boolean
}

/** Any number of a list. */
export function Checkboxes(props: Props) {
  return <Group {...props} type="checkbox" />
}

/** One of a few, all seen at once. */
export function Radios(props: Props) {
  return <Group {...props} type="radio" />
}

/** Yes or no. The value sent is "on". */
export function Checkbox({
  name,
  label,
  checked,
  hint,
}: {
  name: string
  label: string
  checked?: boolean
  hint?: string
}) {
  const { values, error } = useField(name, checked ? ['on'] : [])
  const id = fieldId(name)
  return (
    <div className="field">
      {error && <p className="field-error">{error}</p>}
      <div className="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          defaultChecked={values.includes('on')}
          aria-describedby={hint && `${id}-hint`}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

function Group({
  name,
  legend,
  hint,
  choices,
  values: had,
  optional,
  long,
  type,
}: Props & { type: 'checkbox' | 'radio' }) {
  const { values, error, words } = useField(name, had)
  const id = fieldId(name)
  return (
    <fieldset className="field" aria-describedby={describedBy(id, { hint, error })}>
      <legend>
        {legend} {optional && <span className="optional">{words.optional}</span>}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className={long ? 'choices long' : 'choices'}>
        {choices.map((choice, index) => (
          <div className="choice" key={choice.value}>
            <input
              type={type}
              id={index === 0 ? id : `${id}-${index}`}
              name={name}
              value={choice.value}
              defaultChecked={values.includes(choice.value)}
            />
            <label htmlFor={index === 0 ? id : `${id}-${index}`} lang={choice.lang}>
              {choice.label}
              {choice.hint && <span className="hint">{choice.hint}</span>}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
