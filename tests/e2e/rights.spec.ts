import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { askEverything, inTurn, type Asked } from '../support/rights-answers'
import { formsOf, notesOf, sendAs } from '../support/rights-forms'
import { makeTable } from '../support/rights-table'

const file = 'docs/rights.md'

// Asking for everything as everybody takes minutes: it is done once for all tests of this file.
test.describe.configure({ mode: 'default' })

let everything: Asked[]
let asking: Promise<Asked[]> | undefined

// Not before all: so the time that it takes is that of the first test, which stands among the slowest.
test.beforeEach(async () => {
  test.setTimeout(600_000)
  asking ??= askEverything()
  everything = await asking
})

test('everybody gets what the table of rights says, and every address stands in it', async ({}, {
  config,
}) => {
  const { markdown } = await makeTable(everything)
  if (config.updateSnapshots === 'all') writeFileSync(file, markdown)
  expect(markdown.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'))
})

test('what somebody may not see looks exactly like what is not there', async () => {
  expect((await makeTable(everything)).betrayed).toEqual([])
})

for (const [owner, other, least] of [
  ['admin', 'guest', 30],
  ['editor', 'authorA', 10],
  ['authorB', 'authorA', 3],
  ['officerB', 'officerA', 1],
] as const) {
  test(`a form of the ${owner}'s that the ${other} sends changes nothing, wherever it is sent`, async () => {
    const forms = formsOf(everything, owner, other)
    expect(forms.length).toBeGreaterThanOrEqual(least)
    const before = await notesOf(other)
    const answers = await inTurn(forms, async (form) => [form.address, ...(await sendAs(other, form))])
    // On its own page, which they are not shown; and on another, which knows the forms that stand on it and no others.
    expect(answers).toEqual(forms.map(({ address }) => [address, 404, 409]))
    expect(await notesOf(other)).toBe(before)
  })
}
