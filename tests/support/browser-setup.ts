import { portalUrl } from './browser'
import { startFilledPortal } from './filled-portal'
import { samplePassword } from './signed-in'

/** Starts the portal that all browser tests read. */
export default async function setUp(): Promise<() => Promise<void>> {
  const { port } = new URL(portalUrl())
  const { portal, dataFolder } = await startFilledPortal({
    PORT: port,
    PHAROS_SAMPLE_PASSWORD: samplePassword,
  })
  process.env.E2E_DATA = dataFolder
  return async () => void (await portal.stop())
}
