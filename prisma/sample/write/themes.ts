import { addTheme, changeTheme, translateTheme } from '@/lib/themes/mutations'
import type { SampleTheme } from '@/prisma/sample/types/consortium'
import { done, told, type Writing } from '@/prisma/sample/write/writing'

export async function writeTheme(
  { slug, sdgs, urbanAgendaTopics, words }: SampleTheme,
  { tx, viewer, keys }: Writing,
): Promise<void> {
  const { first, others } = told(words, keys)
  const id = keys.id('themes', slug)
  done(await addTheme(tx, viewer, { id, slug, sdgs, urbanAgendaTopics, ...first }))
  for (const text of others) done(await translateTheme(tx, viewer, { id, ...text }))
}

/** Once the pairings are there, each theme may put one of them first. */
export async function featurePairing(
  { slug, featuredPairing, words }: SampleTheme,
  { tx, viewer, keys }: Writing,
): Promise<void> {
  if (!featuredPairing) return
  const id = keys.id('themes', slug)
  const { first } = told(words, keys)
  const { version } = await tx.theme.findUniqueOrThrow({ where: { id }, select: { version: true } })
  const featuredPairingId = keys.id('pairings', featuredPairing)
  done(await changeTheme(tx, viewer, { id, version, featuredPairingId, ...first }))
}
