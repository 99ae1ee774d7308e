let made = 0

/** An id that nothing else on the page has. */
export function freshId(name: string): string {
  return `${name}-in-dialog-${++made}`
}
