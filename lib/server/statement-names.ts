type Query = { sql: string }

/**
 * Names for the statements that come again and again: a Postgres keeps what has a name prepared, for as long as the
 * connection lives, and reading and planning a statement costs it more than doing it. What comes seldom gets none, and
 * no more do than a server has memory for on each connection.
 * @param most names, and how often a statement must have come to get one
 */
export function statementNames(most = 200, often = 10): (query: Query) => string {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  return ({ sql }) => {
    const name = names.get(sql)
    if (name !== undefined || names.size >= most) return name ?? ''
    const count = (counts.get(sql) ?? 0) + 1
    if (counts.size >= 5 * most) counts.clear()
    counts.set(sql, count)
    if (count < often) return ''
    counts.delete(sql)
    names.set(sql, `portal_${names.size + 1}`)
    return names.get(sql) ?? ''
  }
}
