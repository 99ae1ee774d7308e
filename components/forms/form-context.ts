'use client'

import { createContext, useContext } from 'react'
import { untouched, type FormState } from '@/lib/forms/form-state'

type FormContextValue = { state: FormState; words: FormWords }

/** Words that every form says, in the language of the page. */
export type FormWords = { problem: string; errorPrefix: string; optional: string }

export const FormContext = createContext<FormContextValue>({
  state: untouched,
  words: { problem: '', errorPrefix: '', optional: '' },
})

/** What a field shows: what was typed, else what it had, and what is wrong with it. */
export function useField(name: string, had: readonly string[] = []) {
  const { state, words } = useContext(FormContext)
  const error = state.errors.find(({ field }) => field === name)?.message
  const sent = state.errors.length > 0 || state.step !== undefined
  return { values: sent ? (state.values[name] ?? []) : had, error, words }
}

/** The id of a field's first control, to which the summary of errors leads. */
export function fieldId(name: string): string {
  return `field-${name}`
}
