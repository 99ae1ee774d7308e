import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An island's script under public/islands. `page` is on every page, the others where their element is. */
export type Island =
  | 'page'
  | 'map-zoom'
  | 'slides'
  | 'text-editor'
  | 'draft-keeper'
  | 'upload-files'
  | 'conflict-text'
  | 'check-in'

let built: Partial<Record<Island, string>> | undefined

/** Where an island's script stands; its name changes with its content. Written by scripts/islands.mjs before the build. */
export function islandAddress(island: Island): string {
  built ??= JSON.parse(
    readFileSync(join(process.cwd(), 'public/islands/manifest.json'), 'utf8'),
  ) as typeof built
  const address = built?.[island]
  if (!address) throw new Error(`The island ${island} is not built: run "node scripts/islands.mjs"`)
  return address
}
