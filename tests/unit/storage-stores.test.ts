import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DiskStore } from '@/lib/storage/disk-store'
import { StorageAway, StorageFull, type ObjectStore } from '@/lib/storage/object-store'
import { S3Store } from '@/lib/storage/s3-store'

const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-storage-'))
const keys = { region: 'us-east-1', bucket: 'files', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
const spool = path.join(folder, 'spool')
const service = new S3rver({
  ...{ port: 0, address: '127.0.0.1', silent: true, directory: path.join(folder, 's3') },
  configureBuckets: [{ name: 'files', configs: [] }],
})
let endpoint = ''

beforeAll(async () => {
  endpoint = `http://127.0.0.1:${(await service.run()).port}`
})
afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true })
})

const namesIn = (place: string) => (existsSync(place) ? readdirSync(place) : [])
const newKey = () => randomBytes(20).toString('hex')
const contentOf = async (store: ObjectStore, key: string, range?: { start: number; end: number }) => {
  const content = await store.open(key, range)
  return content && (await buffer(content)).toString('latin1')
}

async function keysOf(store: ObjectStore): Promise<string[]> {
  const found: string[] = []
  for await (const { key, putAt } of store.list()) {
    expect(Math.abs(Date.now() - putAt.getTime())).toBeLessThan(600_000)
    found.push(key)
  }
  return found
}

describe.each([
  ['a folder', () => new DiskStore(path.join(folder, 'disk'))],
  ['a bucket', () => new S3Store({ ...keys, endpoint }, spool)],
])('files in %s', (_, open) => {
  test('come back as they went in, whole or in part', async () => {
    const [store, key] = [open(), newKey()]
    await store.put(key, Readable.from([Buffer.from('0123'), Buffer.from('456789')]))
    expect(await contentOf(store, key)).toBe('0123456789')
    expect(await contentOf(store, key, { start: 2, end: 4 })).toBe('234')
    expect(await contentOf(store, key, { start: 9, end: 9 })).toBe('9')
  })

  test('may be empty, and as large as they are', async () => {
    const [store, empty, large] = [open(), newKey(), newKey()]
    await store.put(empty, Readable.from([]))
    expect(await contentOf(store, empty)).toBe('')
    const bytes = randomBytes(12_000_000)
    await store.put(large, Readable.from([bytes.subarray(0, 5_000_000), bytes.subarray(5_000_000)]))
    const content = await store.open(large)
    expect(content && (await buffer(content)).equals(bytes)).toBe(true)
  })

  test('that are not there are none', async () => {
    expect(await open().open(newKey())).toBeNull()
  })

  test('are gone when they were removed, and may be removed twice', async () => {
    const [store, key] = [open(), newKey()]
    await store.put(key, Readable.from(['x']))
    await store.remove(key)
    await store.remove(key)
    expect(await store.open(key)).toBeNull()
  })

  test('leave nothing behind when their stream breaks', async () => {
    const [store, key] = [open(), newKey()]
    const breaks = Readable.from(
      (async function* () {
        yield Buffer.from('half')
        throw new Error('The line broke')
      })(),
    )
    await expect(store.put(key, breaks)).rejects.toThrow('The line broke')
    expect(await store.open(key)).toBeNull()
    expect(namesIn(spool)).toEqual([])
    expect(await keysOf(store)).not.toContain(key)
  })

  test('are listed with the time at which they were put', async () => {
    const [store, wanted] = [open(), [newKey(), newKey()]]
    for (const key of wanted) await store.put(key, Readable.from(['x']))
    expect(await keysOf(store)).toEqual(expect.arrayContaining(wanted))
  })

  test('have random keys and no others, whatever a name says', async () => {
    const store = open()
    for (const name of ['../../secret', 'a', '', `${newKey()}/..`]) {
      await expect(store.put(name, Readable.from(['x']))).rejects.toThrow('is not a key of the storage.')
      await expect(store.open(name)).rejects.toThrow('is not a key of the storage.')
      await expect(store.remove(name)).rejects.toThrow('is not a key of the storage.')
    }
  })

  test('can be asked for at any time', async () => {
    await expect(open().check()).resolves.toBeUndefined()
  })
})

describe('a service that does not serve', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  async function storeAnswered(status: number, body = ''): Promise<S3Store> {
    server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(status).end(body))
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return new S3Store({ ...keys, endpoint: `http://127.0.0.1:${port}` }, spool)
  }

  test.each([
    [403, '<Error><Code>SignatureDoesNotMatch</Code></Error>', StorageAway, '(403 SignatureDoesNotMatch).'],
    [500, 'Internal <b>error</b>', StorageAway, '(500).'],
    [301, '', StorageAway, '(301).'],
    [507, '', StorageFull, 'The storage for files is full.'],
    [400, '<Error><Code>QuotaExceeded</Code></Error>', StorageFull, 'The storage for files is full.'],
  ])('and says %i is told in one sentence', async (status, body, kind, sentence) => {
    const store = await storeAnswered(status, body)
    const put = store.put(newKey(), Readable.from(['x']))
    await expect(put).rejects.toBeInstanceOf(kind)
    await expect(put).rejects.toThrow(sentence)
    await expect(store.open(newKey())).rejects.toThrow(sentence)
    await expect(store.check()).rejects.toThrow()
    expect(namesIn(spool)).toEqual([])
  })

  test('and has no such bucket is told so', async () => {
    const store = new S3Store({ ...keys, endpoint, bucket: 'nowhere' }, spool)
    await expect(store.check()).rejects.toThrow('The bucket of the object storage is not there.')
    await expect(keysOf(store)).rejects.toThrow('The bucket of the object storage is not there.')
  })

  test('and is away is told by its address and the reason', async () => {
    const store = await storeAnswered(200)
    await new Promise((resolve) => server?.close(resolve))
    await expect(store.open(newKey())).rejects.toThrow(
      /^The object storage at http:\/\/127\.0\.0\.1:\d+ cannot be used \(ECONNREFUSED\)\.$/,
    )
  })
})

test('a bucket is told size and hash of what comes, which its signature covers', async () => {
  const told: unknown[] = []
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const hash = createHash('sha256').update(body).digest('hex')
      const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
      told.push(length === '5' && !encoding, request.headers['x-amz-content-sha256'] === hash)
      told.push(/SignedHeaders=[a-z0-9;-]*x-amz-content-sha256/.test(request.headers.authorization ?? ''))
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const store = new S3Store({ ...keys, endpoint: `http://127.0.0.1:${port}` }, spool)
  await store.put(newKey(), Readable.from(['ab', 'cde']))
  server.close()
  expect(told).toEqual([true, true, true])
})

test('a long list comes in parts, and what others put in the bucket is not of it', async () => {
  const asked: (string | null)[] = []
  const [one, two] = [newKey(), newKey()]
  const object = (key: string) =>
    `<Contents><Key>${key}</Key><LastModified>2026-01-02T03:04:05Z</LastModified></Contents>`
  const server = createServer((request, response) => {
    const token = new URL(request.url ?? '/', endpoint).searchParams.get('continuation-token')
    asked.push(token)
    const rest =
      token === null
        ? `<IsTruncated>true</IsTruncated><NextContinuationToken>a/b+c&amp;=</NextContinuationToken>${object(one)}`
        : `<IsTruncated>false</IsTruncated>${object('backup.tar')}${object(two)}`
    response.end(`<?xml version="1.0"?><ListBucketResult>${rest}</ListBucketResult>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const store = new S3Store({ ...keys, endpoint: `http://127.0.0.1:${port}` }, spool)
  const found = []
  for await (const entry of store.list()) found.push(entry)
  server.close()
  const putAt = new Date('2026-01-02T03:04:05Z')
  expect(found).toEqual([
    { key: one, putAt },
    { key: two, putAt },
  ])
  expect(asked).toEqual([null, 'a/b+c&='])
})
