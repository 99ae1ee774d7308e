import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { receiveUpload, removeAbandoned, type Received } from '@/lib/uploads/receive'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-uploads-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const receive = (content: string[], declaredBytes: number | null, about = {}) =>
  receiveUpload({
    stream: Readable.from(content.map((part) => Buffer.from(part))),
    declaredBytes,
    folder,
    ...about,
  })

describe('a file that is sent', () => {
  test.each([
    ['has exactly the bytes that were said', 6],
    ['says its end by itself', null],
  ])('is kept when it %s', async (_, declared) => {
    const received = await receive(['abc', 'def'], declared)
    if (!received.ok) throw new Error(received.reason)
    expect([received.bytes, readFileSync(received.file, 'utf8')]).toEqual([6, 'abcdef'])
  })

  test.each([
    ['has fewer bytes than were said', ['abc'], 6, {}, 'incomplete'],
    ['has more bytes than were said', ['abc', 'def'], 5, {}, 'incomplete'],
    ['says that it is too large', ['abc'], 11, { most: 10 }, 'too-large'],
    ['turns out to be too large', ['abcdef', 'abcdef'], null, { most: 10 }, 'too-large'],
    ['says that it is empty', [], 0, {}, 'empty'],
    ['turns out to be empty', [], null, {}, 'empty'],
  ])('leaves nothing when it %s', async (_, content, declared, about, reason) => {
    expect(await receive(content, declared, about)).toEqual({ ok: false, reason })
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves nothing when its sender falls silent', async () => {
    const silent = new Readable({ read: () => undefined })
    silent.push('ab')
    const received = receiveUpload({ stream: silent, declaredBytes: 6, folder, idleMilliseconds: 50 })
    expect(await received).toEqual({ ok: false, reason: 'too-slow' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves nothing when the folder is none of ours to write, and the fault is not the sender’s', async () => {
    writeFileSync(path.join(folder, 'taken'), '')
    await expect(receive(['abc'], 3, { folder: path.join(folder, 'taken') })).rejects.toThrow(
      /EEXIST|ENOTDIR/,
    )
  })
})

describe('over a line', () => {
  let server: Server
  let received: Promise<Received>
  let port: number
  beforeEach(async () => {
    let told: (received: Promise<Received>) => void
    received = new Promise<Received>((resolve) => (told = resolve))
    server = createServer((message, response) => {
      const declaredBytes = Number(message.headers['content-length'])
      const upload = receiveUpload({ stream: message, declaredBytes, folder })
      told(upload)
      void upload.then(({ ok }) => response.writeHead(ok ? 200 : 400).end())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterEach(() => server.close())

  test('a file of a hundred megabytes takes no memory', async () => {
    const [chunk, chunks] = [Buffer.alloc(1_000_000, 'x'), 100]
    const before = process.memoryUsage().rss
    const sent = request({ port, method: 'PUT', headers: { 'Content-Length': chunk.length * chunks } })
    const answered = new Promise((resolve) => sent.on('response', ({ statusCode }) => resolve(statusCode)))
    Readable.from(Array.from({ length: chunks }, () => chunk)).pipe(sent)
    expect(await answered).toBe(200)
    expect(await received).toMatchObject({ ok: true, bytes: 100_000_000 })
    expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000)
  })

  test('a sender who goes away in the middle leaves nothing', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf', () => socket.destroy())
    expect(await received).toEqual({ ok: false, reason: 'incomplete' })
    expect(readdirSync(folder)).toEqual([])
  })
})

test('what a killed process left is removed when it is old', async () => {
  const [old, now] = [path.join(folder, 'old'), path.join(folder, 'now')]
  for (const file of [old, now]) writeFileSync(file, 'half')
  const yesterday = new Date(Date.now() - 86_400_000)
  utimesSync(old, yesterday, yesterday)
  expect(await removeAbandoned(new Date(Date.now() - 3_600_000), folder)).toBe(1)
  expect(readdirSync(folder)).toEqual(['now'])
})

test('a disk that is full is told of, and nothing stays on it', async ({ skip }) => {
  if (!mounted(folder)) skip('Only root on Linux can make a small disk.')
  try {
    const received = await receive(Array<string>(40).fill('x'.repeat(100_000)), null)
    expect(received).toEqual({ ok: false, reason: 'storage-full' })
    expect(readdirSync(folder)).toEqual([])
  } finally {
    execFileSync('/bin/umount', [folder])
  }
})

function mounted(place: string): boolean {
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
