import 'server-only'

type LinkTable<Owner, Link> = {
  deleteMany: (args: { where: Owner }) => PromiseLike<unknown>
  createMany: (args: { data: (Owner & Link)[] }) => PromiseLike<unknown>
}

/**
 * Ties a record to exactly these others, in place of those it was tied to.
 * @param owner the side that stays, as `{ articleId }`
 * @param links left as they are where there is no list; an empty one takes all away
 */
export async function replaceLinks<Owner extends object, Link extends object>(
  table: LinkTable<Owner, Link>,
  owner: Owner,
  links: readonly Link[] | undefined,
): Promise<void> {
  if (!links) return
  await table.deleteMany({ where: owner })
  await table.createMany({ data: links.map((link) => ({ ...owner, ...link })) })
}

/** Links that are nothing but the other record: `linksBy('cityId', cityIds)`. */
export function linksBy<Key extends string>(
  key: Key,
  ids: readonly string[] | undefined,
): Record<Key, string>[] | undefined {
  return ids?.map((id) => ({ [key]: id }) as Record<Key, string>)
}

/** Links whose order means something, each with its place, from 1. */
export function inOrder<Link extends object>(
  links: readonly Link[] | undefined,
): (Link & { position: number })[] | undefined {
  return links?.map((link, index) => ({ ...link, position: index + 1 }))
}
