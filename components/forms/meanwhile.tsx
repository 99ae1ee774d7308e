'use client'

import { use } from 'react'
import { FormContext } from '@/components/forms/form-context'

type Props = {
  /** The version that stands now. */
  version: number
  /** What stands in each field now, by its name. */
  now: Readonly<Record<string, string | readonly string[]>>
  /** What the fields are called; only those that have a label are compared. */
  labels: Readonly<Record<string, string>>
  title: string
  hint: string
  /** What values of lists are called, where they are not what is read. */
  names?: Readonly<Record<string, string>>
  /** Fields of boxes, of which a form sends nothing where none is ticked. */
  boxes?: readonly string[]
}

/** What somebody else saved while this form was open: shown beside what was typed, so that neither is lost. */
export function Meanwhile({ version, now, labels, title, hint, names = {}, boxes = [] }: Props) {
  const { values } = use(FormContext).state
  const read = values['version']?.[0]
  if (read === undefined || Number(read) === version) return null
  const differing = Object.entries(labels).filter(
    ([name]) =>
      (values[name] || boxes.includes(name)) && (values[name] ?? []).join('\n') !== textOf(now[name]),
  )
  return (
    <div className="meanwhile">
      <h2>{title}</h2>
      <p>{hint}</p>
      <dl>
        {differing.map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{named(now[name], names) || '–'}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function named(
  value: string | readonly string[] | undefined,
  names: Readonly<Record<string, string>>,
): string {
  return [value ?? '']
    .flat()
    .map((one) => names[one] ?? one)
    .join('\n')
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' || value === undefined ? (value ?? '') : value.join('\n')
}
