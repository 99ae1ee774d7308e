import { beforeEach } from 'vitest'
import { emptyDatabase, testDatabase } from './database'

// Before any code under test reads its settings: they are read once.
const { kind, url, dataFolder } = await testDatabase()
process.env[kind === 'postgres' ? 'DATABASE_URL' : 'PHAROS_EMBEDDED_URL'] = url
process.env.NEXTAUTH_SECRET = 'a secret of tests, long enough for the settings'
process.env.PHAROS_DATA = dataFolder

beforeEach(emptyDatabase)
