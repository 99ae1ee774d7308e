import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runPharos } from '../support/pharos'
import { temporaryFolder } from '../support/portal'

const password = 'blue canal 7 windows\n'

test('the administrator’s tool makes accounts, one or many, and names those it could not make', async () => {
  const folder = temporaryFolder()
  const env = { PHAROS_DATA: folder }
  const ada = ['user', 'create', '--email', 'Ada@example.org', '--name', 'Ada', '--role', 'admin']
  const made = await runPharos([...ada, '--password-stdin'], env, password)
  expect(made).toEqual({ code: 0, printed: 'ada@example.org was made.\n' })
  const again = await runPharos([...ada, '--password-stdin'], env, password)
  expect(again).toMatchObject({ code: 1, printed: expect.stringContaining('already') as string })

  const table = path.join(folder, 'people.csv')
  writeFileSync(
    table,
    'email;name;role;partner\nbo@example.org;Bo;editor;\nnobody;C;;\nd@example.org;D;;missing\n',
  )
  const many = await runPharos(['user', 'create', '--csv', table], env)
  expect(many.code).toBe(2)
  expect(many.printed).toContain('Row 2 (nobody): not made, email cannot be taken.\n')
  expect(many.printed).toContain('Row 3 (d@example.org): not made, there is no partner "missing".\n')
  expect(many.printed).toContain('1 made, 2 not.\n')
})

test('the administrator’s tool keeps the last administrator, and prints a way back in', async () => {
  const env = { PHAROS_DATA: temporaryFolder() }
  const ada = ['user', 'create', '--email', 'ada@example.org', '--name', 'Ada', '--role', 'admin']
  await runPharos([...ada, '--password-stdin'], env, password)
  expect(await runPharos(['user', 'disable', 'ada@example.org'], env)).toEqual({
    code: 1,
    printed: 'Nobody would be left who decides about accounts.\n',
  })
  const reset = await runPharos(['user', 'reset', 'ada@example.org'], env)
  expect(reset.printed).toMatch(/^http:\/\/localhost:3000\/en\/reset\/[\w-]{43}\n$/)
  const listed = await runPharos(['user', 'list', '--json'], env)
  expect(JSON.parse(listed.printed)).toMatchObject({
    accounts: [{ email: 'ada@example.org', role: 'admin' }],
  })
})
