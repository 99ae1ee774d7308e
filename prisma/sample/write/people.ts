import { addPerson, translatePerson } from '@/lib/people/mutations'
import type { SamplePerson } from '@/prisma/sample/types/consortium'
import { done, spoken, type Writing } from '@/prisma/sample/write/writing'

export async function writePerson(person: SamplePerson, { tx, viewer, keys }: Writing): Promise<void> {
  const { slug, partner, organisation, city } = person
  const { first, others } = spoken(person.words)
  const id = keys.id('people', slug)
  done(
    await addPerson(tx, viewer, {
      id,
      slug,
      organisation: organisation ?? null,
      partnerId: partner ? keys.id('partners', partner) : null,
      cityId: city ? keys.id('cities', city) : null,
      email: null,
      ...first,
    }),
  )
  for (const words of others) done(await translatePerson(tx, viewer, { id, ...words }))
}
