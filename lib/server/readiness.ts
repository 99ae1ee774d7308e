import 'server-only'
import { access, constants } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { objectStore } from '@/lib/storage/store'

/** The name of what keeps the portal from serving, or null when nothing does. */
export async function notReady(): Promise<'database' | 'storage' | null> {
  if (!(await databaseAnswers())) return 'database'
  return (await storageAnswers()) ? null : 'storage'
}

/** The data folder is wanted with every storage: uploads wait there, and what goes to a bucket. */
async function storageAnswers(): Promise<boolean> {
  const asked = Promise.all([access(settings().dataFolder, constants.W_OK), objectStore().check()])
  return asked.then(
    () => true,
    () => false,
  )
}

/** A database that says nothing for two seconds is away too, whatever has become of its connections. */
export async function databaseAnswers(): Promise<boolean> {
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  return Promise.race([answer, pause(2_000, false, { ref: false })])
}
