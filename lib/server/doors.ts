export type Door = {
  /** Segments of the address. `[id]` stands for the id of a record, `[token]` for that of a mailed link. */
  path: readonly string[]
  methods: readonly ('GET' | 'POST' | 'PUT' | 'DELETE')[]
  /** Its address carries a signed token, which is all the right there is: it is taken from anywhere, as mail programs send it. */
  signed?: true
}

/**
 * Every route handler: what islands on the desk ask. An address that is not in this list is answered "not found"
 * without asking Next. What changes something is taken from the portal's own pages only, unless its address is signed.
 */
export const doors: readonly Door[] = [
  door('api/account/data', 'GET'),
  door('api/auth/start', 'GET'),
  door('api/auth/callback/oidc', 'GET'),
  door('api/desk/search', 'GET'),
  door('api/desk/articles/[id]/draft', 'POST'),
  door('api/desk/articles/[id]/presence', 'POST'),
  door('api/desk/articles/[id]/comparison', 'POST'),
  door('api/desk/events/[id]/registrations', 'GET'),
  door('api/desk/events/[id]/check-in', 'GET', 'POST'),
  door('api/desk/events/[id]/evidence/[file]', 'GET'),
  door('api/newsletter/subscribers', 'GET'),
  { ...door('api/newsletter/unsubscribe/[token]', 'GET', 'POST'), signed: true },
]

/** Where files are taken in from the desk, outside of Next; those of speakers come by `speakerUploadPath`. */
export const deskUploads = ['/api/desk/uploads', '/api/desk/images'] as const

/** A line of the list: `door('api/desk/search', 'GET')`. */
export function door(path: string, ...methods: Door['methods']): Door {
  return { path: path.split('/'), methods }
}
