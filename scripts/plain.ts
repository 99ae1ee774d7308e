import path from 'node:path'
import { pathToFileURL } from 'node:url'

type Migrations = {
  /** Applies what is missing; the names of the applied migrations. Throws when one fails. */
  deploy: (url: string) => Promise<string[]>
  /** Writes a migration for what changed in the schema; its folder's name, or null when nothing did. */
  create: (name: string) => Promise<string | null>
}

type Islands = { buildIslands: () => Promise<Record<string, string>> }

/**
 * The plain scripts stay outside the bundle, because they find their files relative to themselves
 * and run without it too. Commands run in the project's root.
 */
export async function migrationsScript(): Promise<Migrations> {
  return (await import(scriptAddress('migrations.mjs'))) as Migrations
}

/** The few scripts that public pages run. */
export async function islandsScript(): Promise<Islands> {
  return (await import(scriptAddress('islands.mjs'))) as Islands
}

function scriptAddress(name: string): string {
  return pathToFileURL(path.resolve('scripts', name)).href
}
