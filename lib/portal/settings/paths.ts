export const settingsPath = '/editor/settings'

/** Where the portal's words in a language are written. */
export function wordsPath(language: string): string {
  return `${settingsPath}?language=${language}`
}

/** The accent that the portal's own styles have. */
const ownAccent = { accent: '#a8431f', accentDark: '#f0a184' }

/** Address of the few styles by which a portal has another accent; null where it has that of the portal's own styles. */
export function accentSheetPath({ accent, accentDark }: typeof ownAccent): string | null {
  if (accent === ownAccent.accent && accentDark === ownAccent.accentDark) return null
  return `/accent-${accent.slice(1)}-${accentDark.slice(1)}.css`
}

/** What stands at such an address, which says it all: it can be kept for ever. Null for every other one. */
export function accentSheet(path: string): string | null {
  const [, light, dark] = /^\/accent-([0-9a-f]{6})-([0-9a-f]{6})\.css$/.exec(path) ?? []
  return light ? `:root{--color-accent:light-dark(#${light},#${dark})}` : null
}
