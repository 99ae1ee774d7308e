import path from 'node:path'
import { expect, test } from '@playwright/test'
import { runPharos } from '../support/pharos'
import { startPortal, temporaryFolder, type Portal } from '../support/portal'
import { heatStory, writeWorld } from '../support/world'

let portal: Portal
let folder: string

test.beforeAll(async () => {
  test.setTimeout(120_000)
  folder = temporaryFolder()
  portal = await startPortal({ PHAROS_DATA: folder })
  await runImport(writeWorld(path.join(folder, 'world')))
})

test.afterAll(() => portal.stop())

function runImport(files: string[]) {
  return runPharos(['import', ...files, '--yes'], { PHAROS_DATA: folder })
}

const read = async (address: string) => (await fetch(`${portal.url}${address}`)).text()
const shownIn = ['/en/news/heat-network-neighbours', '/en/news?city=umea', '/en/cities/umea', '/en']

test('a title changed by an import is on story, list, city and home within a second of its end', async () => {
  test.setTimeout(120_000)
  for (const address of shownIn) expect(await read(address)).toContain(heatStory.title)
  const changed = { ...heatStory, title: 'What a pipe asks of a street' }
  await runImport(writeWorld(path.join(folder, 'world'), [changed]))
  const ended = Date.now()
  await expect
    .poll(() => read(shownIn[0] ?? ''), { intervals: [20], timeout: 1_000 })
    .toContain('What a pipe asks of a street')
  for (const address of shownIn) expect(await read(address)).toContain('What a pipe asks of a street')
  for (const address of shownIn) expect(await read(address)).not.toContain(heatStory.title)
  expect(Date.now() - ended).toBeLessThan(1_500)
})
