import path from 'node:path'
import { portalUrl } from './browser'
import { runPharos } from './pharos'
import { startPortal, temporaryFolder } from './portal'
import { samplePassword } from './signed-in'
import { writeMedia, writeWorld } from './world'

/** Starts the portal that all browser tests read, with the sample and with what the old site published. */
export default async function setUp(): Promise<() => Promise<void>> {
  const dataFolder = temporaryFolder()
  process.env.E2E_DATA = dataFolder
  const { port } = new URL(portalUrl())
  const portal = await startPortal({
    PORT: port,
    PHAROS_DATA: dataFolder,
    PHAROS_SAMPLE: '1',
    PHAROS_SAMPLE_PASSWORD: samplePassword,
  })
  const files = writeWorld(path.join(dataFolder, 'world'))
  const media = writeMedia(path.join(dataFolder, 'uploads'))
  const { code, printed } = await runPharos(['import', ...files, '--media', media, '--yes'], {
    PHAROS_DATA: dataFolder,
    PORT: port,
  })
  // 2 says that some rows had problems: the slides are missing on purpose.
  if (code !== 0 && code !== 2) throw new Error(`The import ended with ${code}:\n${printed}`)
  return async () => void (await portal.stop())
}
