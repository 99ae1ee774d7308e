/** Where one signs in; `back` is the address in the portal to which one returns then. */
export function signInPath(language: string, back?: string): string {
  return `/${language}/sign-in${back ? `?${new URLSearchParams({ callbackUrl: back })}` : ''}`
}

export function signUpPath(language: string): string {
  return `/${language}/sign-up`
}

export function resetPath(language: string): string {
  return `/${language}/reset`
}

/** The address of one's own account. */
export function accountPath(language: string): string {
  return `/${language}/account`
}
