// npm run sample:files [-- SLUG…]: makes the committed files of the sample again after a change to their content.
import { run } from './bootstrap.mjs'

await run('sample-files', { dev: true, quiet: true, options: { only: process.argv.slice(2) } })
