import 'server-only'

type OrderVerb = 'up' | 'down' | 'remove'

type One = { where: { id: string }; select: { id: true } }

type OrderedTable<Owner> = {
  findMany: (args: {
    where: Owner
    orderBy: [{ position: 'asc' }, { id: 'asc' }]
    select: { id: true }
  }) => PromiseLike<{ id: string }[]>
  update: (args: One & { data: { position: number } }) => PromiseLike<unknown>
  delete: (args: One) => PromiseLike<unknown>
}

/**
 * Moves a row up or down among those of its owner, which is held, or takes it away with everything that is in it.
 * @param owner what they have in common, as `{ eventId }`
 * @returns false where it is not among them
 */
export async function orderRows<Owner extends object>(
  table: OrderedTable<Owner>,
  owner: Owner,
  { id, verb }: { id: string; verb: OrderVerb },
): Promise<boolean> {
  const rows = await table.findMany({
    where: owner,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  const ids = rows.map((row) => row.id)
  const at = ids.indexOf(id)
  if (at < 0) return false
  ids.splice(at, 1)
  if (verb === 'remove') await table.delete({ where: { id }, select: { id: true } })
  else ids.splice(Math.max(0, verb === 'up' ? at - 1 : at + 1), 0, id)
  for (const [index, rowId] of ids.entries())
    await table.update({ where: { id: rowId }, data: { position: index + 1 }, select: { id: true } })
  return true
}
