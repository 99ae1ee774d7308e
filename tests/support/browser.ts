/** Set by whoever runs the browser tests (scripts/test), which knows where a browser is and which port is free. */
export function browserPath(): string | undefined {
  return process.env.PHAROS_CHROMIUM
}

/** The portal under test. Its port is chosen once, by the process that starts the others. */
export function portalUrl(): string {
  process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000))
  return `http://localhost:${process.env.E2E_PORT}`
}

/** Where the portal under test has its data; set by the process that started it. */
export function portalData(): string {
  return process.env.E2E_DATA ?? ''
}
