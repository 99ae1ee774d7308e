import { addPartner, translatePartner } from '@/lib/partners/mutations'
import { findPlace } from '@/lib/gazetteer/gazetteer'
import type { SamplePartner } from '@/prisma/sample/types/consortium'
import { done, told, type Writing } from '@/prisma/sample/write/writing'

export async function writePartner(partner: SamplePartner, { tx, viewer, keys }: Writing): Promise<void> {
  const { slug, shortName, kind, helix, country, place, city, website } = partner
  const { first, others } = told(partner.words, keys)
  const found = findPlace(place, country)
  const id = keys.id('partners', slug)
  done(
    await addPartner(tx, viewer, {
      id,
      slug,
      shortName: shortName ?? null,
      kind,
      helix,
      country,
      place,
      latitude: found?.latitude ?? null,
      longitude: found?.longitude ?? null,
      cityId: city ? keys.id('cities', city) : null,
      website: website ?? null,
      ...first,
    }),
  )
  for (const words of others) done(await translatePartner(tx, viewer, { id, ...words }))
}
