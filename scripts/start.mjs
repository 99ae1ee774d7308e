import { run } from './bootstrap.mjs'

const dev = process.argv.includes('--dev')

await run('portal', { mode: dev ? 'development' : 'production', options: { dev } })
