import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { runChild, type ChildBounds } from '@/lib/previews/child'
import { namesOutside } from '@/lib/previews/names-outside'

const bounds = { seconds: 120, megabytes: 1024 }

/** Where LibreOffice usually is. */
const places = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

/** LibreOffice on this machine; null where there is none. */
export function findOffice(): string | null {
  return places.find((file) => existsSync(file)) ?? null
}

/**
 * Has LibreOffice write a presentation or text as a PDF, with a profile that knows nobody: no macros, and no links
 * updated. A file that names what lies outside of it is not handed to it at all.
 * @param folder an empty one, which holds the profile and the PDF
 * @returns the PDF; null when none came of it
 */
export async function officeToPdf(
  office: string,
  file: string,
  folder: string,
  { limits = bounds, signal }: { limits?: ChildBounds; signal?: AbortSignal | undefined } = {},
): Promise<string | null> {
  if (await namesOutside(file, signal)) return null
  const [profile, made] = [path.join(folder, 'profile'), path.join(folder, 'pdf')]
  await mkdir(path.join(profile, 'user'), { recursive: true })
  await mkdir(made, { recursive: true })
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), carefully)
  const parameters = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--convert-to', 'pdf']
  const end = await runChild(
    office,
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...parameters, '--outdir', made, file],
    { bounds: limits, signal, environment: { HOME: folder, PATH: '/usr/bin:/bin' } },
  )
  const [name] = await readdir(made)
  return end === 'well' && name?.endsWith('.pdf') ? path.join(made, name) : null
}

/** Value 2 of a link's update is never. */
const choices: [path: string, name: string, value: string][] = [
  ['Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Writer/Content/Update', 'Link', '2'],
  ['Calc/Content/Update', 'Link', '2'],
]

const carefully = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${choices
  .map(
    ([place, name, value]) =>
      `<item oor:path="/org.openoffice.Office.${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`
