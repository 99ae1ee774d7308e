import path from 'node:path'
import { runPharos } from './pharos'
import { startPortal, temporaryFolder, type Portal } from './portal'
import { writeMedia, writeWorld } from './world'

/** Starts a portal with the sample and with what the old site published. `dataFolder` is the portal's. */
export async function startFilledPortal(
  settings: Record<string, string> = {},
): Promise<{ portal: Portal; dataFolder: string }> {
  const dataFolder = temporaryFolder()
  const portal = await startPortal({ PHAROS_DATA: dataFolder, PHAROS_SAMPLE: '1', ...settings })
  const files = writeWorld(path.join(dataFolder, 'world'))
  const media = writeMedia(path.join(dataFolder, 'uploads'))
  const { code, printed } = await runPharos(['import', ...files, '--media', media, '--yes'], {
    PHAROS_DATA: dataFolder,
    ...settings,
  })
  // 2 says that some rows had problems: the slides are missing on purpose.
  if (code !== 0 && code !== 2) throw new Error(`The import ended with ${code}:\n${printed}`)
  return { portal, dataFolder }
}
