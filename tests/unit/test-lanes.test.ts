import { expect, test, vi } from 'vitest'
import { single, type Group } from '@/scripts/test/group'
import { runGroups } from '@/scripts/test/lanes'

vi.spyOn(console, 'log').mockReturnValue()

/** Groups that note when they begin and end, each after a few turns of the loop. */
function noted(...groups: (Partial<Group> & { name: string; passes?: boolean })[]) {
  const notes: string[] = []
  const made = groups.map(({ passes = true, ...group }) => ({
    ...group,
    run: async (workers: number) => {
      notes.push(`${group.name} with ${workers}`)
      for (let turn = 0; turn < 3; turn += 1) await Promise.resolve()
      notes.push(`${group.name} ends`)
      return single(passes, '')
    },
  }))
  return { notes, groups: made }
}

test('two groups run side by side on a core each, and one alone on both', async () => {
  const both = noted({ name: 'A' }, { name: 'B' })
  expect(await runGroups(both.groups)).toEqual({ passed: 2, failed: 0, skipped: 0 })
  expect(both.notes.slice(0, 2)).toEqual(['A with 1', 'B with 1'])
  const alone = noted({ name: 'A' })
  await runGroups(alone.groups)
  expect(alone.notes[0]).toBe('A with 2')
})

test('a group that takes both cores waits for all others', async () => {
  const { notes, groups } = noted({ name: 'A' }, { name: 'B' }, { name: 'C', whole: true })
  await runGroups(groups)
  expect(notes.indexOf('C with 2')).toBe(4)
})

test('a group comes after those it waits for, whether they pass or not', async () => {
  const { notes, groups } = noted({ name: 'A', passes: false }, { name: 'B', after: ['A'] })
  expect(await runGroups(groups)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  expect(notes).toEqual(['A with 1', 'A ends', 'B with 1', 'B ends'])
})

test('what needs a group that failed is skipped, and the others run on', async () => {
  const { notes, groups } = noted({ name: 'A', passes: false }, { name: 'B', needs: 'A' }, { name: 'C' })
  expect(await runGroups(groups)).toEqual({ passed: 1, failed: 1, skipped: 1 })
  expect(notes).not.toContain('B with 1')
})
