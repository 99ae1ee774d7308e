import { islandAddress, type Island } from '@/components/islands/manifest'

/** The script of an island, once on a page however often the island stands there. */
export function IslandScript({ name }: { name: Island }) {
  return <script src={islandAddress(name)} async />
}
