/** A page says every half a minute that it is open; who was silent for three times as long has gone. */
const silence = 90_000

/** Who was seen since then is there. */
export function presentSince(now: Date): Date {
  return new Date(now.getTime() - silence)
}
