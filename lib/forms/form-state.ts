/** What a form shows after it was sent and not accepted: what was typed, and what is wrong with it. */
export type FormState = {
  /** By the name of the field; a field that was sent several times has several. Never a password. */
  values: Readonly<Record<string, readonly string[]>>
  /** In the order of the form. The first of a field stands beside it. */
  errors: readonly FormError[]
  /** Something that went well on the same page: "Saved". */
  done?: string
  /** Of a form in several steps: the one that comes now, with what was typed so far. */
  step?: string
}

/** `field` is the name of the field it is about, or null when it is about the whole. */
export type FormError = { field: string | null; message: string }

/** A form that nobody has sent yet. */
export const untouched: FormState = { values: {}, errors: [] }

/** An action as `Form` takes it. */
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>
