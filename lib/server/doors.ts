export type Door = {
  /** Segments of the address. `[id]` stands for the id of a record, `[token]` for that of a mailed link. */
  path: readonly string[]
  methods: readonly ('GET' | 'POST' | 'PUT' | 'DELETE')[]
}

/**
 * Every route handler: what islands on the desk ask. An address that is not in this list is answered "not found"
 * without asking Next. What changes something is taken from the portal's own pages only.
 */
export const doors: readonly Door[] = [
  door('api/account/data', 'GET'),
  door('api/auth/start', 'GET'),
  door('api/auth/callback/oidc', 'GET'),
  door('api/desk/search', 'GET'),
  door('api/desk/articles/[id]/draft', 'POST'),
  door('api/desk/articles/[id]/presence', 'POST'),
]

/** A line of the list: `door('api/desk/search', 'GET')`. */
export function door(path: string, ...methods: Door['methods']): Door {
  return { path: path.split('/'), methods }
}
