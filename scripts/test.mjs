import { run } from './bootstrap.mjs'

// Some of the tools of tests want a newer Node than the portal.
await run('test-runner', {
  minimum: '24.8.0',
  dev: true,
  mode: 'test',
  options: { args: process.argv.slice(2) },
})
