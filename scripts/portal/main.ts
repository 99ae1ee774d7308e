import { settings as readSettings, type Settings } from '@/lib/env'
import { heldLock, DataInUse } from '../embedded-database/lock'
import { islandsScript } from '../plain'
import { Refusal } from '../refusal'
import { ensureBuilt } from './build'
import { checkDataFolder, checkPort, refusedAddress } from './checks'
import { openDatabase } from './database'
import { Ending } from './ending'
import { Steps } from './steps'

/** Starts the portal and keeps it running until a signal ends it. */
export async function main({ dev }: { dev: boolean }): Promise<void> {
  const ending = new Ending()
  try {
    const steps = new Steps()
    const settings = await steps.run('Settings', checkedSettings, ({ dataFolder }) => `data in ${dataFolder}`)
    await prepare(settings, dev, steps, ending)
    await steps.done()
    await serve(settings, dev, ending)
    console.log(`Ready on ${settings.portalUrl}`)
  } catch (error) {
    process.exitCode = 1
    await ending.run()
    throw error
  }
}

async function checkedSettings(): Promise<Settings> {
  let settings: Settings
  try {
    settings = readSettings()
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
  const owner = settings.databaseUrl ? null : heldLock(settings.dataFolder)
  if (owner) throw new Refusal(new DataInUse(owner).message)
  await checkPort(settings.host, settings.port)
  checkDataFolder(settings.dataFolder)
  return settings
}

/** The build needs no database, so both are made ready side by side; when one fails the other is given up. */
async function prepare(settings: Settings, dev: boolean, steps: Steps, ending: Ending): Promise<void> {
  const building = new AbortController()
  ending.add(async () => building.abort())
  const database = openDatabase(settings, steps, ending)
  const build = dev
    ? islandsScript().then(({ buildIslands }) => buildIslands())
    : steps.run(
        'Pages',
        () => ensureBuilt(building.signal),
        (built) => (built ? 'built' : 'up to date'),
      )
  await Promise.all([database, build])
}

async function serve({ host, port }: Settings, dev: boolean, ending: Ending): Promise<void> {
  const { startServer } = await import('@/lib/server/start')
  const server = await startServer({ host, port, dev }).catch((error: unknown) => {
    throw refusedAddress(error, host, port)
  })
  ending.add(() => server.close())
}
