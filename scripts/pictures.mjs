import { run } from './bootstrap.mjs'

// Playwright, which looks at the pages, wants a newer Node than the portal.
await run('pictures', { minimum: '24.8.0', dev: true })
