/** Where one signs in; `back` is the address in the portal to which one returns then. */
export function signInPath(language: string, back?: string): string {
  return `/${language}/sign-in${back ? `?${new URLSearchParams({ callbackUrl: back })}` : ''}`
}

/** @param back the address in the portal to which one returns in the end */
export function signUpPath(language: string, back?: string): string {
  return `/${language}/sign-up${back ? `?${new URLSearchParams({ callbackUrl: back })}` : ''}`
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

/** What one belongs to, and asking for more. */
export function membershipsPath(language: string): string {
  return `/${language}/account/memberships`
}

/** One's own data as a file; it has no language. */
export const ownDataPath = '/api/account/data'

/** Where the single sign-on begins; it has no language of its own. */
export function singleSignOnPath(language: string, back: string): string {
  return `/api/auth/start?${new URLSearchParams({ language, callbackUrl: back })}`
}

/** Pages that mailed links open: each has one button. */
export function confirmPath(language: string, token: string): string {
  return `/${language}/confirm/${token}`
}

export function resetLinkPath(language: string, token: string): string {
  return `/${language}/reset/${token}`
}

/** Decides about one request to join. @param answer which of the two the page offers; both where it is left out */
export function decisionPath(language: string, token: string, answer?: 'granted' | 'refused'): string {
  return `/${language}/memberships/${token}${answer ? `?${new URLSearchParams({ answer })}` : ''}`
}

export function invitationPath(language: string, token: string): string {
  return `/${language}/invitation/${token}`
}
