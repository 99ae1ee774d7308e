import type { Words } from './words'

/** A combination as ARIA writes it, as people read it: "Ctrl+Alt+2", on a Mac "⌘⌥2". */
export function keyNames(keys: string, words: Words): string {
  const mac = /Mac|iPhone|iPad/.test(navigator.platform)
  const names: Record<string, string> = mac
    ? { Control: '⌘', Alt: '⌥', Shift: '⇧' }
    : { Control: words.keyControl, Alt: words.keyAlt, Shift: words.keyShift }
  return keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join(mac ? '' : '+')
}
