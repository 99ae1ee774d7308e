import { localDay } from '@/lib/events/rules'

type Line = { kind: 'session' | 'item'; startsAt: Date | null; parallelGroup: number | null }

/** The lines of an agenda in its order; sessions that run side by side share the line of the first of them. */
export function agendaLines<Session extends Line>(sessions: readonly Session[]): Session[][] {
  const lines: Session[][] = []
  const parallel = new Map<number, Session[]>()
  for (const session of sessions) {
    const beside = session.parallelGroup === null ? undefined : parallel.get(session.parallelGroup)
    if (beside) {
      beside.push(session)
      continue
    }
    const line = [session]
    lines.push(line)
    if (session.parallelGroup !== null) parallel.set(session.parallelGroup, line)
  }
  return lines
}

/** The same lines by local day. A line without a time stands on the day of the one before it. */
export function agendaDays<Session extends Line>(
  lines: readonly Session[][],
  timeZone: string,
  firstDay: string,
): { day: string; lines: Session[][] }[] {
  const days: { day: string; lines: Session[][] }[] = []
  for (const line of lines) {
    const start = startOf(line)
    const last = days.at(-1)
    const day = start ? localDay(start, timeZone) : (last?.day ?? firstDay)
    if (last?.day === day) last.lines.push(line)
    else days.push({ day, lines: [line] })
  }
  return days
}

/** When the earliest of the sessions on a line begins, where that is known. */
export function startOf(line: readonly Pick<Line, 'startsAt'>[]): Date | null {
  const starts = line.flatMap(({ startsAt }) => (startsAt ? [startsAt.getTime()] : []))
  return starts.length > 0 ? new Date(Math.min(...starts)) : null
}

/** What follows when the event itself is over, such as a drink: the items at its end that no longer belong to it. */
export function afterwards<Session extends Line>(sessions: readonly Session[], endsAt: Date): Session[] {
  const belongs = ({ kind, startsAt }: Line) => kind === 'session' || (startsAt !== null && startsAt < endsAt)
  const last = sessions.findLastIndex(belongs)
  return sessions.slice(last + 1)
}
