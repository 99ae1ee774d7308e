import { describe, expect, test } from 'vitest'
import { SampleCalendar } from '@/prisma/sample/dates'
import { sampleEvents } from '@/prisma/sample/events/all'
import { sampleGroups } from '@/prisma/sample/groups/all'
import { planOfYear } from '@/prisma/sample/plan-of-year'

const firstDays = new Map(sampleEvents.map(({ slug, first }) => [slug, first]))
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
/** The beginning, the middle and the end of a month. */
const starts = months.flatMap((month) =>
  [1, 15, 28].map((day) => new Date(Date.UTC(2026, month - 1, day, 9))),
)

const plans = sampleGroups.flatMap(({ slug, workPlan }) => {
  if (!workPlan) return []
  return starts.map((start) => {
    const calendar = new SampleCalendar(start)
    const planned = planOfYear(workPlan.items, calendar, firstDays)
    return { slug, start, now: start.getUTCMonth() + 1, calendar, planned }
  })
})

describe('the plans of the year, in whichever month the portal is first started', () => {
  test('name a meeting in its own month', () => {
    for (const { slug, start, calendar, planned } of plans)
      for (const { event, month } of planned) {
        const first = event && firstDays.get(event)
        if (!first) continue
        const day = calendar.day(first).toISOString().slice(0, 7)
        expect([slug, start, event, day]).toEqual([
          slug,
          start,
          event,
          `2026-${String(month).padStart(2, '0')}`,
        ])
      }
  })

  test('keep their order and do not end in a heap', () => {
    for (const { slug, start, planned } of plans) {
      const order = planned.map(({ month }) => month)
      const fullest = Math.max(...months.map((month) => order.filter((one) => one === month).length))
      expect([slug, start, order]).toEqual([slug, start, order.toSorted((a, b) => a - b)])
      expect([slug, start, order.length >= 3, fullest <= 3]).toEqual([slug, start, true, true])
    }
  })

  test('say of each month what can be so', () => {
    for (const { slug, start, now, planned } of plans)
      for (const { month, status, event, item } of planned) {
        if (item.dropped || month !== now) {
          const expected = item.dropped ? 'dropped' : month < now ? 'done' : 'planned'
          expect([slug, start, month, status]).toEqual([slug, start, month, expected])
        } else expect(event ? ['in_progress', 'done'] : ['in_progress']).toContain(status)
      }
  })

  test('leave what belongs to another year to that one', () => {
    const rows = (month: number) =>
      plans
        .filter(({ slug, now }) => slug === 'city-coordinators-group' && now === month)
        .map(({ planned }) => planned.map(({ item }) => item.words.en?.title))
    for (const titles of rows(1)) expect(titles).not.toContain('Collect the questions')
    for (const titles of rows(5)) expect(titles).toHaveLength(8)
    for (const titles of rows(12)) expect(titles).not.toContain('Second draft to the board')
  })
})

test('a plan that names a meeting nobody knows stops the sample', () => {
  const item = { when: { event: 'nowhere' }, words: {} }
  expect(() => planOfYear([item], new SampleCalendar(new Date('2026-05-20')), firstDays)).toThrow('nowhere')
})
