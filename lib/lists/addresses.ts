/** The address of a list under filters; what is absent and the first page are not said. */
export function listAddress(path: string, filters: Record<string, string | number | undefined>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined && value !== '' && !(name === 'page' && value === 1))
      parameters.set(name, String(value))
  }
  const query = parameters.toString()
  return query ? `${path}?${query}` : path
}
