'use client'

import { useField } from '@/components/forms/form-context'

/** What a form that came back had sent in hidden fields, beside what its boxes show. */
export function SentAgain({ name, shown }: { name: string; shown: readonly string[] }) {
  const { values } = useField(name)
  return values
    .filter((value) => !shown.includes(value))
    .map((value) => <input key={value} type="hidden" name={name} value={value} />)
}
