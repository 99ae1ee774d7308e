import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../refusal'
import { findChromium } from './chromium'
import { single, type Group } from './group'
import { vitestGroup } from './vitest'

const folder = 'tests/long'

/** The tests that take minutes each, or those of them that are named. @param postgres where there is a server for them */
export function figures(names: readonly string[], postgres?: Record<string, string>): Group {
  const known = readdirSync(folder).map((file) => path.basename(file, '.test.ts'))
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new Refusal(`There is no long test "${unknown.join('", "')}". There are ${known.join(', ')}.`)
  const files = names.map((name) => `${folder}/${name}.test.ts`)
  return {
    name: 'Long',
    needs: 'Pages',
    async run(workers) {
      const chromium = await findChromium()
      if (!('path' in chromium)) return single(false, chromium.how)
      const env = { PHAROS_CHROMIUM: chromium.path, ...postgres }
      return vitestGroup('Long', 'long', { minutes: 90, env, files }).run(workers)
    },
  }
}
