import { ensureBuilt } from '../portal/build'
import { single, type Group, type Outcome } from './group'
import { runTool } from './tool'

const prettier = 'node_modules/prettier/bin/prettier.cjs'
const eslint = 'node_modules/eslint/bin/eslint.js'
const next = 'node_modules/next/dist/bin/next'
const tsc = 'node_modules/typescript/bin/tsc'
const knip = 'node_modules/knip/bin/knip.js'

/** What can be said of the sources without running them. */
export const staticChecks: Group[] = [
  {
    name: 'Lint',
    run: () => check([eslint, '--cache', '--cache-location', 'node_modules/.cache/eslint', '.']),
  },
  { name: 'Format', run: () => check([prettier, '--check', '--log-level', 'warn', '.']) },
  { name: 'Types', run: types },
  { name: 'Unused', run: () => check([knip, '--no-progress']) },
]

/** What the tests that open pages need. */
export const pages: Group = {
  name: 'Pages',
  // They read the types of routes, which building writes.
  after: ['Lint', 'Types'],
  async run() {
    try {
      await ensureBuilt(new AbortController().signal)
      return single(true, '')
    } catch (error) {
      return single(false, error instanceof Error ? error.message : String(error))
    }
  },
}

async function check(args: string[]): Promise<Outcome> {
  const { code, output } = await runTool(args)
  return single(code === 0, output)
}

/** The types of routes are written by Next. */
async function types(): Promise<Outcome> {
  const routes = await runTool([next, 'typegen'])
  if (routes.code !== 0) return single(false, routes.output)
  return check([tsc, '--noEmit'])
}
