/** Touched by a write to the portal's own settings and to the project that funds it. */
export const portalTag = 'portal'
