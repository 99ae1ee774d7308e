import { expect, test } from 'vitest'
import { importCommand } from '@/scripts/pharos/import'
import { outputFor } from '@/scripts/pharos/output'
import { written } from '@/tests/fixtures/import/reading'

test('a file that cannot be imported is refused before any database is opened', async () => {
  const laughs = written('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l "ha">]><rss>&l;</rss>')
  const call = { values: {}, positionals: [laughs], output: outputFor(false) }
  expect(importCommand.database).toBe('none')
  await expect(importCommand.run(call)).rejects.toThrow(/declares a document type \(DOCTYPE\)/)
})
