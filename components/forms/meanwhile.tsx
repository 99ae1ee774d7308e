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
}

/** What somebody else saved while this form was open: shown beside what was typed, so that neither is lost. */
export function Meanwhile({ version, now, labels, title, hint }: Props) {
  const { values } = use(FormContext).state
  const read = values['version']?.[0]
  if (read === undefined || Number(read) === version) return null
  const differing = Object.entries(labels).filter(
    ([name]) => values[name] && values[name].join('\n') !== textOf(now[name]),
  )
  return (
    <div className="meanwhile">
      <h2>{title}</h2>
      <p>{hint}</p>
      <dl>
        {differing.map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{textOf(now[name]) || '–'}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' || value === undefined ? (value ?? '') : value.join('\n')
}
