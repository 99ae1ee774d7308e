import { run } from './bootstrap.mjs'

await run('pharos', { quiet: true, options: { args: process.argv.slice(2) } })
