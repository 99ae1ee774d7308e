import { stepLine } from '../bootstrap/steps.mjs'
import { single, type Group, type Outcome } from './group'

export type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>

const cores = 2

/** Runs all groups, two side by side where they leave each other a core, so that one run tells all that is wrong. */
export async function runGroups(groups: Group[]): Promise<Counts> {
  const waiting = new Set(groups)
  const running = new Map<Group, Promise<void>>()
  const outcomes = new Map<string, Counts>()
  const workers = groups.length === 1 ? cores : 1
  const begin = async (group: Group) => {
    const isVain = group.needs !== undefined && (outcomes.get(group.needs)?.failed ?? 0) > 0
    outcomes.set(group.name, await runGroup(group, isVain ? 0 : group.whole ? cores : workers))
    running.delete(group)
  }
  while (waiting.size > 0 || running.size > 0) {
    const next = [...waiting].find((group) => mayBegin(group, [...running.keys()], [...waiting]))
    if (next) {
      waiting.delete(next)
      running.set(next, begin(next))
    } else await Promise.race(running.values())
  }
  return [...outcomes.values()].reduce(add, { passed: 0, failed: 0, skipped: 0 })
}

function mayBegin({ whole, after = [], needs = '' }: Group, running: Group[], waiting: Group[]): boolean {
  const isFree = whole
    ? running.length === 0
    : running.length < cores && !running.some((other) => other.whole)
  return isFree && ![...running, ...waiting].some(({ name }) => name === needs || after.includes(name))
}

/** @param workers none where it would be in vain */
async function runGroup({ name, needs, run }: Group, workers: number): Promise<Counts> {
  const began = performance.now()
  const outcome = workers > 0 ? await run(workers) : { ...single(false, ''), failed: 0, skipped: 1 }
  if (outcome.failed > 0) console.log(outcome.output)
  console.log(
    stepLine(name, workers > 0 ? said(outcome) : `skipped without ${needs}`, performance.now() - began),
  )
  if (outcome.remark) console.log(outcome.remark)
  return outcome
}

function said({ passed, failed, skipped }: Counts): string {
  const parts = [`${passed} passed`, failed > 0 && `${failed} FAILED`, skipped > 0 && `${skipped} skipped`]
  return parts.filter(Boolean).join(', ')
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}
