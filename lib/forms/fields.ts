import 'server-only'

/**
 * What a form says, for a strict schema: every field once as a string. Fields that may be sent several times
 * (checkboxes, lists of chosen records) are named in `lists` and always come as a list. Files are left out:
 * they have doors of their own.
 */
export function fields(form: FormData, lists: readonly string[] = []): Record<string, string | string[]> {
  const all: Record<string, string | string[]> = Object.fromEntries(
    lists.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]),
  )
  for (const [name, value] of form) {
    // React's own fields name the action; they are not the form's.
    if (name.startsWith('$ACTION_') || typeof value !== 'string' || lists.includes(name)) continue
    all[name] = value
  }
  return all
}
