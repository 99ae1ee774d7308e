import { addPairing, translatePairing } from '@/lib/pairings/mutations'
import { slugOf } from '@/lib/slugs/slug'
import type { SamplePairing } from '@/prisma/sample/types/consortium'
import type { PairedCity } from '@/prisma/sample/write/cities'
import { done, told, type Writing } from '@/prisma/sample/write/writing'

/** The cities and regions that pairings alone name, each once; a city and a region of one name are two. */
export function pairedCities(
  pairings: readonly SamplePairing[],
  known: readonly { slug: string }[],
): PairedCity[] {
  const all = pairings.flatMap(({ members }) => members.map(toCity))
  const others = all.filter(({ slug }) => !known.some((city) => city.slug === slug))
  return [...new Map(others.map((city) => [city.slug, city])).values()]
}

export async function writePairing(pairing: SamplePairing, { tx, viewer, keys }: Writing): Promise<void> {
  const { slug, level, programme } = pairing
  const { first, others } = told(pairing.words, keys)
  const id = keys.id('pairings', slug)
  const members = pairing.members.map((member) => ({
    cityId: keys.id('cities', toCity(member).slug),
    name: member.name,
    role: 'member' as const,
  }))
  done(
    await addPairing(tx, viewer, {
      id,
      slug,
      level,
      programme,
      members,
      projectId: keys.id('projects', 'iuc'),
      themeIds: keys.ids('themes', pairing.themes),
      ...first,
    }),
  )
  for (const words of others) done(await translatePairing(tx, viewer, { id, members, ...words }))
}

function toCity({ name, country, level = 'city' }: SamplePairing['members'][number]): PairedCity {
  const own = slugOf(name)
  return { slug: level === 'region' ? `${own}-region` : own, name, country, level }
}
