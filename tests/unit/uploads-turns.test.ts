import { expect, it } from 'vitest'
import { Busy } from '@/lib/server/queue'
import { UploadTurns } from '@/lib/server/upload-turns'
import { until } from '../support/until'

it('one account sends two files at once, all of them so many more, and what waits too long in a row is refused', async () => {
  const turns = new UploadTurns({ ofAccount: 2, inAll: 3, waiting: 1 })
  const ends: (() => void)[] = []
  const going = (account: string) =>
    turns.run(account, () => new Promise<void>((resolve) => ends.push(resolve)))
  const ann = [going('ann'), going('ann'), going('ann')]
  await expect(going('ann')).rejects.toThrow(Busy)
  const ben = [going('ben'), going('ben')]
  await until(() => Promise.resolve(ends.length === 3))
  while (ends.length > 0) {
    ends.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
    expect(ends.length).toBeLessThanOrEqual(3)
  }
  await Promise.all([...ann, ...ben])
})
