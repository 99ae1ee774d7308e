'use client'

import { useActionState, type ReactNode } from 'react'
import { ErrorSummary } from '@/components/forms/error-summary'
import { FormContext, type FormWords } from '@/components/forms/form-context'
import { untouched, type FormAction } from '@/lib/forms/form-state'

type Props = {
  action: FormAction
  /** Values that go with it unseen. */
  hidden: Readonly<Record<string, string | number>>
  words: FormWords
  label?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/**
 * A form and what became of it. It is sent as any form is, without a script; the page then comes again with what was
 * typed. This is a client component for one reason only: React keeps an action's answer for no other.
 */
export function ActionForm({ action, hidden, words, label, className, children }: Props) {
  const [state, send] = useActionState(action, untouched)
  return (
    <FormContext value={{ state, words }}>
      <ErrorSummary errors={state.errors} words={words} />
      {state.done && (
        <p className="notice" role="status">
          {state.done}
        </p>
      )}
      <form action={send} aria-label={label} className={className} noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </form>
    </FormContext>
  )
}
