import 'server-only'
import { access, constants } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'

/** The name of what keeps the portal from serving, or null when nothing does. */
export async function notReady(): Promise<'database' | 'storage' | null> {
  if (!(await databaseAnswers())) return 'database'
  const storage = await access(settings().dataFolder, constants.W_OK).then(
    () => true,
    () => false,
  )
  return storage ? null : 'storage'
}

/** A database that says nothing for two seconds is away too, whatever has become of its connections. */
export async function databaseAnswers(): Promise<boolean> {
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  return Promise.race([answer, pause(2_000, false, { ref: false })])
}
