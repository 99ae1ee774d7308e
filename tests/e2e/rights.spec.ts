import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { formsOf, notesOf, sendAs } from '../support/rights-forms'
import { makeTable, type Table } from '../support/rights-table'

const file = 'docs/rights.md'

test.describe.configure({ mode: 'default' })

let table: Table | undefined

/** Asking for everything as everybody takes minutes: it is done once for both. */
async function asked(): Promise<Table> {
  test.setTimeout(600_000)
  return (table ??= await makeTable())
}

test('everybody gets what the table of rights says, and every address stands in it', async ({}, {
  config,
}) => {
  const { markdown } = await asked()
  if (config.updateSnapshots === 'all') writeFileSync(file, markdown)
  expect(markdown.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'))
})

test('what somebody may not see looks exactly like what is not there', async () => {
  expect((await asked()).betrayed).toEqual([])
})

for (const [owner, other, least] of [
  ['admin', 'guest', 30],
  ['editor', 'authorA', 10],
  ['authorB', 'authorA', 3],
  ['officerB', 'officerA', 1],
] as const) {
  test(`a form of the ${owner}'s that the ${other} sends changes nothing, wherever it is sent`, async () => {
    test.setTimeout(300_000)
    const forms = await formsOf(owner, other)
    expect(forms.length).toBeGreaterThanOrEqual(least)
    const before = await notesOf(other)
    for (const form of forms) {
      const [own, elsewhere] = await sendAs(other, form)
      expect([form.address, own]).toEqual([form.address, 404])
      // A page knows the forms that stand on it, and no others.
      expect([form.address, elsewhere]).toEqual([form.address, 409])
    }
    expect(await notesOf(other)).toBe(before)
  })
}
