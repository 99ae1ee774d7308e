import { addService, translateService } from '@/lib/services/mutations'
import type { SampleService } from '@/prisma/sample/types/consortium'
import { done, spoken, type Writing } from '@/prisma/sample/write/writing'

export async function writeServices(
  services: readonly SampleService[],
  { tx, viewer, keys }: Writing,
): Promise<void> {
  for (const [index, { slug, group, words }] of services.entries()) {
    const { first, others } = spoken(words)
    const own = { slug, groupId: keys.id('groups', group), position: index + 1 }
    const { id } = done(await addService(tx, viewer, { ...own, ...first }))
    for (const text of others) done(await translateService(tx, viewer, { id, ...text }))
  }
}
