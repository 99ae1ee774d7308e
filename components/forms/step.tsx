'use client'

import { useContext, type ReactNode } from 'react'
import { FormContext } from '@/components/forms/form-context'

type Props = {
  /** Name of a value that the answer has when the first step was done. */
  after: string
  first: ReactNode
  second: ReactNode
}

/** A form in two steps, whose second goes with what the answer to the first said. */
export function Step({ after, first, second }: Props) {
  const [value] = useContext(FormContext).state.values[after] ?? []
  if (value === undefined) return first
  return (
    <>
      <input type="hidden" name={after} value={value} />
      {second}
    </>
  )
}

/** What an answer says once and no page says again, instead of the form that asked for it. */
export function ShownOnce({
  name,
  before,
  children,
}: {
  name: string
  before: ReactNode
  children: ReactNode
}) {
  const values = useContext(FormContext).state.values[name]
  if (!values) return before
  return (
    <div role="status">
      {children}
      <ul className="codes">
        {values.map((value) => (
          <li key={value}>
            <code>{value}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}
