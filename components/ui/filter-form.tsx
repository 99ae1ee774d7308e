import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

type Choice = {
  name: string
  label: string
  value?: string
  /** The option that filters nothing, such as "All cities". */
  any: string
  /** `lang` is that of a label in another language than the page. */
  options: { value: string; label: string; count?: number; lang?: string }[]
}
type Text = { kind: 'text'; name: string; label: string; value?: string; hint?: string }

export type FilterField = Choice | Text

type Props = {
  /** Address of the list; the form asks for it again with the filters as its query. */
  action: string
  fields: FilterField[]
  /** What else the address has to keep, such as the order. */
  hidden?: Record<string, string>
  /** How many filters are chosen, said where the form is folded away. */
  chosen?: number
  children?: ReactNode
}

/** Narrows a list by asking for another address: works without script and can be sent to somebody. */
export function FilterForm({ action, fields, hidden = {}, chosen = 0, children }: Props) {
  const t = useTranslations('list')
  return (
    <details className="filters unfold">
      <summary>{t('filters', { count: chosen })}</summary>
      <form action={action} method="get" aria-label={t('filterForm')}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => (
          <div key={field.name} className="field">
            <label htmlFor={`filter-${field.name}`}>{field.label}</label>
            {'options' in field ? <ChoiceInput {...field} /> : <TextInput {...field} />}
          </div>
        ))}
        {children}
        <p className="actions field">
          <button type="submit" className="btn">
            {t('apply')}
          </button>
        </p>
      </form>
    </details>
  )
}

function ChoiceInput({ name, value, any, options }: Choice) {
  return (
    <select id={`filter-${name}`} name={name} defaultValue={value ?? ''}>
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.count === undefined ? option.label : `${option.label} (${option.count})`}
        </option>
      ))}
    </select>
  )
}

function TextInput({ name, value, hint }: Text) {
  const hintId = hint ? `filter-${name}-hint` : undefined
  return (
    <>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <input id={`filter-${name}`} name={name} type="search" defaultValue={value} aria-describedby={hintId} />
    </>
  )
}
