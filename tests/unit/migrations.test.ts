import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

type Migrations = {
  deploy: (url: string) => Promise<string[]>
  create: (name: string) => Promise<string | null>
}
const script = pathToFileURL(path.resolve('scripts/migrations.mjs')).href
const { deploy, create } = (await import(script)) as Migrations

describe('migrations', () => {
  it('say in one sentence that a database cannot be reached, without its password', async () => {
    const away = deploy('postgresql://pharos:secret-word@127.0.0.1:1/pharos')
    await expect(away).rejects.toThrow('The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED).')
  })

  it.each(['', 'Add Awards', '../awards'])('refuse the name "%s"', async (name) => {
    await expect(create(name)).rejects.toThrow('A migration is named in lower case')
  })
})

describe('the schema', () => {
  const files = readdirSync('prisma/schema').map((name) => `prisma/schema/${name}`)
  const relations = files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines.filter((line) => line.includes('references: [')).map((line) => ({ file, line: line.trim() }))
  })

  it('says of every reference what happens when the other record goes', () => {
    expect(relations.length).toBeGreaterThan(100)
    expect(relations.filter(({ line }) => !line.includes('onDelete: '))).toEqual([])
  })
})
