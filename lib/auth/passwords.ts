import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { Busy } from '@/lib/server/queue'

// The strength that OWASP names for argon2id: 19 MiB, two passes, one lane. 2 is Argon2id, whose name is a const enum.
const strength = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const currentStrength = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/

/** More would take both cores and the memory from the pages while a crowd signs in. */
const atOnce = 2

/** Beyond, whoever comes next is asked to come again, rather than to wait longer than anybody does. */
const mostWaiting = 100

const shared = globalThis as typeof globalThis & {
  pharosHashing?: { running: number; waiting: (() => void)[] }
}
const turns = (shared.pharosHashing ??= { running: 0, waiting: [] })

/** The hash that is kept of a password. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), strength))
}

/**
 * Whether a password is the one of a hash. Takes as long for an account that is not there or has no password, so
 * that nobody learns from the time which addresses are known.
 * @param kept null for an account that is not there
 */
export async function passwordMatches(kept: string | null, password: string): Promise<boolean> {
  const matches = await inTurn(() => verify(kept ?? nobodysHash, password.normalize('NFC')))
  return kept !== null && matches
}

/** Whether a hash was made with less than today's strength and is to be made anew at the next sign-in. */
export function isOutdated(kept: string): boolean {
  return !currentStrength.test(kept)
}

// Of a random password that nobody kept.
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$USDQh+d0liyTNyoLnIQjzw$h5znVW68Q3hcBbN4XLOCuLsEYo1Vh60UCY+L3FS2TGc'

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (turns.waiting.length >= mostWaiting) throw new Busy('Too many sign in at once.')
  if (turns.running >= atOnce) await new Promise<void>((resolve) => turns.waiting.push(resolve))
  else turns.running += 1
  try {
    return await work()
  } finally {
    const next = turns.waiting.shift()
    if (next) next()
    else turns.running -= 1
  }
}
