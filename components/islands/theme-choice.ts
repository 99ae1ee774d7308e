const key = 'theme'

/** Light, dark or as the system; kept on this device only. */
export class ThemeChoice extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', (event) => choose((event.target as HTMLInputElement).value))
    // The element is met by the parser before its radio buttons are.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => this.show())
    else this.show()
  }

  show() {
    const saved = savedTheme() ?? 'system'
    for (const radio of this.querySelectorAll('input')) radio.checked = radio.value === saved
  }
}

/** Takes the theme that was chosen on an earlier page, before this one is painted. */
export function applySavedTheme() {
  const theme = savedTheme()
  if (theme) document.documentElement.dataset.theme = theme
}

function choose(theme: string) {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage may be forbidden; then the choice holds for this page.
  }
}

function savedTheme() {
  try {
    const theme = localStorage.getItem(key)
    return theme === 'light' || theme === 'dark' ? theme : null
  } catch {
    return null
  }
}
