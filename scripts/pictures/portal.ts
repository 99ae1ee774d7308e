import { spawn } from 'node:child_process'
import { environmentWith } from '@/lib/env'
import { freePort } from '../free-port'
import { Refusal } from '../refusal'

/** The portal with the sample, on a data folder and a port of its own. */
export async function startSample(data: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = String(await freePort())
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: environmentWith({ PORT: port, PHAROS_DATA: data, PHAROS_SAMPLE: '1' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.includes('\nReady on ')) resolve()
    })
    void ended.then(() => reject(new Refusal(`The portal did not start:\n${printed}`)))
  })
  const stop = () => {
    child.kill()
    return ended
  }
  return { url: `http://localhost:${port}`, stop }
}
