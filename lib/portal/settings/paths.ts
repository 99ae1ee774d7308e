export const settingsPath = '/editor/settings'

/** Where the portal's words in a language are written. */
export function wordsPath(language: string): string {
  return `${settingsPath}?language=${language}`
}
