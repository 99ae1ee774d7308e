import type { WordPressDate } from '@/lib/import/readers/records'

/**
 * WordPress's dates: local time, the same in UTC, and RFC 822 in the feed's field. All may be empty, "0000-00-00" or
 * in the year -0001, which means that there is none. Midnight is what exports write where no hour is known.
 */
export function wordPressDate(local: string, gmt: string, published: string): WordPressDate | null {
  const instant = instantFrom(gmt)
  const stated = parts(local) ?? parts(gmt)
  if (stated) return dated(stated.date, stated.time, instant)
  const feed = instantFromFeed(published)
  return feed ? dated(feed.slice(0, 10), feed.slice(11, 19), feed) : null
}

/** "2022-10-26 09:30:00" in UTC as an instant. */
export function instantFrom(gmt: string): string | null {
  const stated = parts(gmt)
  return stated ? `${stated.date}T${stated.time}.000Z` : null
}

function dated(date: string, time: string, instant: string | null): WordPressDate {
  return { date, time, precision: time === '00:00:00' ? 'day' : 'time', instant }
}

function parts(text: string): { date: string; time: string } | null {
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?$/.exec(text.trim()) ?? []
  const full = `${date}T${time || '00:00:00'}.000Z`
  const known = date !== '' && !date.startsWith('0000') && !Number.isNaN(Date.parse(full))
  // Date.parse moves 31 February on to March.
  return known && new Date(full).toISOString() === full ? { date, time: time || '00:00:00' } : null
}

function instantFromFeed(text: string): string | null {
  const time = /-0001/.test(text) ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) || time < 0 ? null : new Date(time).toISOString()
}
