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

/** Where the second factor is set up and taken away. */
export function secondFactorPath(language: string): string {
  return `/${language}/account/second-factor`
}

/** Pages that mailed links open: each has one button. */
export function confirmPath(language: string, token: string): string {
  return `/${language}/confirm/${token}`
}

export function resetLinkPath(language: string, token: string): string {
  return `/${language}/reset/${token}`
}

export function invitationPath(language: string, token: string): string {
  return `/${language}/invitation/${token}`
}
