import { Prisma } from '@/prisma/generated/client'

type Find = {
  where?: object
  orderBy?: object
  take?: number
  skip?: number
  cursor?: unknown
  distinct?: unknown
  select?: Record<string, unknown> | null
  relationLoadStrategy?: 'join' | 'query'
}

/**
 * Has the rows of a list chosen before what belongs to them is joined: where no index has their order, a database would
 * join it to every row that it sorts, and send away most of them.
 */
export const chosenFirst = Prisma.defineExtension({
  query: {
    $allModels: {
      findMany: ({ model, args, query }) => chosen(model, args as Find, query as Run),
      // Without an order the first that is found is joined, and the search is over.
      findFirst: ({ args, query }) =>
        args.orderBy ? (query as Run)({ ...(args as Find), relationLoadStrategy: 'query' }) : query(args),
    },
  },
})

type Run = (args: Find) => Promise<{ id: string }[]>

async function chosen(model: string, args: Find, find: Run): Promise<unknown> {
  const { where = {}, orderBy, select, take, skip, cursor, distinct } = args
  if (take === undefined || !joins(select)) return find(args)
  if (!hasId(model) || cursor || distinct) return find({ ...args, relationLoadStrategy: 'query' })
  const rows = await find({
    where,
    ...(orderBy && { orderBy }),
    take,
    ...(skip && { skip }),
    select: { id: true },
  })
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  return find({ where: { AND: [where, { id: { in: ids } }] }, ...(orderBy && { orderBy }), select })
}

function joins(select: Find['select']): select is Record<string, unknown> {
  return Object.values(select ?? {}).some((part) => typeof part === 'object')
}

function hasId(model: string): boolean {
  const fields = Reflect.get(Prisma, `${model}ScalarFieldEnum`) as Record<string, string> | undefined
  return fields?.id !== undefined
}
