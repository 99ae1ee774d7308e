export type ChosenFilter = { group: string; label: string; lang?: string; href: string }

type Field = {
  name: string
  label: string
  value?: string
  options?: { value: string; label: string; lang?: string }[]
}

/**
 * The filters in force, each with the address of the list without it. One that names nothing known is shown
 * as it stands in the address, so that its effect can be seen and undone.
 */
export function chosenFilters(fields: readonly Field[], without: (name: string) => string): ChosenFilter[] {
  return fields.flatMap(({ name, label, value, options }) => {
    if (!value) return []
    const option = options?.find((candidate) => candidate.value === value)
    return [{ group: label, label: option?.label ?? value, lang: option?.lang, href: without(name) }]
  })
}

export type Option<Value> = { value: Value; count: number }

/** A choice that leaves nothing stays in its field, named, so that it can be seen and changed. */
export function withChosen<Value>(options: Option<Value>[], chosen: Value | undefined): Option<Value>[] {
  if (chosen === undefined || options.some(({ value }) => value === chosen)) return options
  return [...options, { value: chosen, count: 0 }]
}
