type Reminded = { startsAt: Date; reminderHours: readonly number[] }

/** Milliseconds that make an hour. */
const hour = 3_600_000

/** When a reminder is due. @param hours before the start */
export function dueAt(startsAt: Date, hours: number): Date {
  return new Date(startsAt.getTime() - hours * hour)
}

/**
 * The reminders of an event, in hours before its start, whose time has come. One that could not be sent in the first
 * half of its time, say because the event was moved to tomorrow or the portal was off, is not sent late.
 */
export function dueReminders({ startsAt, reminderHours }: Reminded, now: Date): number[] {
  return reminderHours.filter((hours) => {
    const due = dueAt(startsAt, hours)
    return hours > 0 && due <= now && now.getTime() < due.getTime() + (hours * hour) / 2
  })
}
