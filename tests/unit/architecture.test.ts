import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { doors } from '@/lib/server/doors'
import { pages } from '@/lib/server/pages'

/** Rooms of services; every other folder in lib/ is a noun and has the files of a noun. */
const services = [
  'audit',
  'auth',
  'calendars',
  'desk',
  'gazetteer',
  'i18n',
  'feeds',
  'forms',
  'import',
  'jobs',
  'lists',
  'mail',
  'map',
  'pages',
  'pdf',
  'previews',
  'relations',
  'richtext',
  'search',
  'server',
  'slugs',
  'storage',
  'uploads',
  'vocabularies',
]
const nounFiles = [
  'schema.ts',
  'policy.ts',
  'rules.ts',
  'queries.ts',
  'mutations.ts',
  'actions.ts',
  'paths.ts',
  'jobs.ts',
]

const sources = ['app', 'components', 'lib', 'scripts', 'tests', 'prisma/sample'].flatMap((room) =>
  filesIn(room),
)
const read = (file: string) => readFileSync(file, 'utf8')

describe('a newcomer finds any line by guessing', () => {
  test('a noun has the files of a noun and no others', () => {
    const nouns = readdirSync('lib', { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !services.includes(entry.name),
    )
    expect(nouns.length).toBeGreaterThan(5)
    for (const noun of nouns) {
      const strange = filesIn(`lib/${noun.name}`).filter(
        (file) => !nounFiles.includes(path.basename(file)) && !file.includes('/mails/'),
      )
      expect(strange).toEqual([])
    }
  })

  test('no file is named for being of use', () => {
    expect(sources.filter(saysOnlyUse)).toEqual([])
  })

  test.each([
    ['lib/import/common-columns.ts', true],
    ['lib/cities/helpers/name.ts', true],
    ['components/ui/date-utils.ts', true],
    ['lib/server/index.ts', true],
    ['lib/server/serviceability.ts', false],
    ['lib/cities/service.ts', true],
    ['components/services/service-form.tsx', false],
    ['components/articles/article-rows.tsx', false],
  ])('%s is one: %s', (file, expected) => {
    expect(saysOnlyUse(file)).toBe(expected)
  })

  test('files are named in kebab-case', () => {
    expect(sources.filter((file) => !/^(?:\[?[a-z0-9.-]+\]?|\([a-z]+\))$/.test(path.basename(file)))).toEqual(
      [],
    )
  })

  test('no file outgrows 250 lines', () => {
    const long = sources.filter((file) => /\.(?:tsx?|mjs)$/.test(file) && read(file).split('\n').length > 251)
    expect(long).toEqual([])
  })
})

/** Folders of pages that stand in no address. */
const rooms = ['app/[locale]/(site)', 'app/[locale]/(account)', 'app/[locale]']

describe('the server knows every page and every door', () => {
  const files = filesIn('app/[locale]').filter(
    (file) => file.endsWith('/page.tsx') && !file.includes('/problem/'),
  )
  const listed = pages.map(({ path: segments }) => {
    const candidates = rooms.map((room) => [room, ...segments, 'page.tsx'].join('/'))
    return candidates.find((candidate) => files.includes(candidate)) ?? candidates.join(' or ')
  })

  test('and every page is known', () => {
    expect(listed.toSorted()).toEqual(files.toSorted())
  })

  test('pages of accounts and the desk are for one person, all others for everybody', () => {
    const personal = pages.filter((page) => page.private).map(({ path: segments }) => segments.join('/'))
    const inTheirRooms = files.filter((file) => !file.startsWith('app/[locale]/(site)/'))
    const said = inTheirRooms.map((file) =>
      file.replace(/^app\/\[locale\]\/(?:\(account\)\/)?/, '').replace('/page.tsx', ''),
    )
    expect(personal.toSorted()).toEqual(said.toSorted())
  })

  test('and every door is known', () => {
    const handlers = filesIn('app/api').filter((file) => file.endsWith('/route.ts'))
    const known = doors.map(({ path: segments }) => ['app', ...segments, 'route.ts'].join('/'))
    expect(new Set(known.map(withoutNextAuthSteps))).toEqual(new Set(handlers))
  })

  test('every door asks who comes', () => {
    const handlers = filesIn('app/api').filter(
      (file) => file.endsWith('/route.ts') && !file.includes('nextauth'),
    )
    const doorsOf = (file: string) =>
      read(file)
        .split(/^export async function /m)
        .slice(1)
    const unguarded = handlers.filter((file) =>
      doorsOf(file).some((text) => !/await require\w+\(/.test(text)),
    )
    expect(unguarded).toEqual([])
  })

  test('every page of the desk asks who looks', () => {
    const desk = files.filter((file) => file.startsWith('app/[locale]/editor/'))
    expect(desk.filter((file) => !/await require(?:Desk|Editor|Admin|Viewer)\(/.test(read(file)))).toEqual([])
  })
})

/** next-auth has one handler for all of its addresses. */
function withoutNextAuthSteps(file: string): string {
  return file.replace(/^app\/api\/auth\/.*/, 'app/api/auth/[...nextauth]/route.ts')
}

describe('pages are documents', () => {
  const shipped = sources.filter((file) => file.startsWith('app/[locale]/') || file.startsWith('components/'))

  test('none of their parts waits for a script', () => {
    // Parts of forms are marked so that React keeps the answer of an action for them; their scripts are not sent.
    const marked = shipped.filter((file) => /^['"]use client['"]/m.test(read(file)))
    expect(marked.filter((file) => !file.startsWith('components/forms/'))).toEqual([])
    expect(
      shipped.filter((file) => /(?:^|\/)loading\.tsx$/.test(file) || /<Suspense\b/.test(read(file))),
    ).toEqual([])
  })

  test('none leaves the framework to say "not found"', () => {
    expect(shipped.filter((file) => /from 'next\/navigation'/.test(read(file)))).toEqual([])
  })
})

describe('whoever writes is known', () => {
  test('every mutation is handed who acts, who asks or the transaction of one who was', () => {
    for (const file of sources.filter((name) => /^lib\/.*\/mutations\.ts$/.test(name))) {
      for (const [declaration, name] of read(file).matchAll(/export async function (\w+)\(\s*([^)]*)/g)) {
        expect([file, name, declaration]).toEqual([
          file,
          name,
          expect.stringMatching(/viewer: Viewer|tx: Transaction|asking: Asking/),
        ])
      }
    }
  })

  test('mutations and reads know nothing of Next', () => {
    const offenders = sources.filter(
      (file) =>
        /^lib\/.*\/(?:mutations|queries|rules|policy)\.ts$/.test(file) && /from 'next/.test(read(file)),
    )
    expect(offenders).toEqual([])
  })

  test('every action begins by asking who acts', () => {
    const actions = sources.filter((file) => /^lib\/.*\/actions\.ts$/.test(file))
    expect(actions.flatMap((file) => unasked(read(file)).map((name) => `${file} ${name}`))).toEqual([])
  })

  test('an action that acts for anybody would be found', () => {
    const asks = 'export async function publish(id: string) {\n  const viewer = await requireEditor()\n}\n'
    const late = 'export async function rename() {\n  await save()\n  await requireEditor()\n}\n'
    const bare = 'export async function trash(id: string): Promise<void> {\n  await remove(id)\n}\n'
    const arrow = 'export const restore = async (id: string) => {\n  await bring(id)\n}\n'
    const maybe =
      'export async function show(id?: string) {\n  if (id) {\n    await requireEditor()\n  }\n}\n'
    expect(unasked(asks)).toEqual([])
    expect(unasked(asks + late + bare + arrow + maybe)).toEqual(['rename', 'trash', 'restore', 'show'])
  })
})

/** Names of the exported functions whose first statement is not "await require…". */
function unasked(source: string): string[] {
  return source
    .split(/^export (?:default )?(?:async function|const) /m)
    .slice(1)
    .filter(
      (text) => !/^\s*(?:const [^=\n]+ = )?await require\w+\(/.test(text.split(/[)>] \{\n/, 2)[1] ?? ''),
    )
    .map((text) => /^\w+/.exec(text)?.[0] ?? '')
}

test('the model has one file per noun and every table is mapped to a plural', () => {
  const models = filesIn('prisma/schema').flatMap((file) => [
    ...read(file).matchAll(/^model (\w+) \{[^}]*?@@map\("(\w+)"\)/gms),
  ])
  expect(models.length).toBeGreaterThan(60)
  expect(models.filter(([, , table]) => table !== table?.toLowerCase())).toEqual([])
})

/** Whether a name says of a file or folder only that it is of use to others. */
function saysOnlyUse(file: string): boolean {
  // A service is a noun of the domain too: only a file that is called so says nothing.
  return /(?:^|[/.-])(?:(?:utils?|helpers?|common|manager|misc|index)(?=[/.-])|service(?=\.))/.test(file)
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}
