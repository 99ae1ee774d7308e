'use client'

import { fieldId, type FormWords } from '@/components/forms/form-context'
import type { FormError } from '@/lib/forms/form-state'

/** What is wrong, at the top, linked to where it is mended. It has the focus, and the page's title begins with it. */
export function ErrorSummary({ errors, words }: { errors: readonly FormError[]; words: FormWords }) {
  if (errors.length === 0) return null
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      autoFocus
      aria-labelledby="error-summary-title"
      data-title-prefix={words.errorPrefix}
    >
      <h2 id="error-summary-title">{words.problem}</h2>
      <ul>
        {errors.map(({ field, message }, index) => (
          <li key={index}>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
