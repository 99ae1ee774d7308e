import path from 'node:path'
import { runScript } from '@/lib/previews/child'

const bounds = { seconds: 30, megabytes: 400 }

/**
 * Whether an office document would have its program fetch something that is not in it. LibreOffice draws a picture that
 * a file only names, from the disk of this machine or from its network, whatever its profile forbids. What cannot be
 * looked through counts as one that does.
 */
export async function namesOutside(file: string, signal?: AbortSignal): Promise<boolean> {
  const end = await runScript('outside-child.mjs', [path.resolve(file)], { bounds, megabytes: 256, signal })
  return end !== 'well'
}
