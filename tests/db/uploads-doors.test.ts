import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { getPictureFor, getPublicPicture } from '@/lib/images/queries'
import { answerUpload } from '@/lib/server/uploads'
import { objectStore } from '@/lib/storage/store'
import { readParts } from '@/lib/uploads/multipart'
import { addAccount } from '../support/accounts'
import { testDatabase } from '../support/database'
import { hugePng, photograph } from '../support/hostile-pictures'
import { addPartner } from '../support/partners'

const pdf = readFileSync('prisma/sample/documents/files/slides-heat-exchange-umea.pdf')
const own = { 'Sec-Fetch-Site': 'same-origin' }
let server: Server
let port: number
let accountId: string | null

beforeEach(async () => {
  accountId = (await addAccount({ role: 'editor' })).id
  server = createServer((message, response) => {
    const { pathname } = new URL(message.url ?? '/', 'http://portal')
    void answerUpload(pathname, message, response, () => Promise.resolve({ accountId })).then((answered) => {
      if (!answered) response.writeHead(404).end('elsewhere')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

type Answered = { status: number; headers: IncomingHttpHeaders; body: string }

function send(method: string, address: string, content: Buffer, headers: Record<string, string> = own) {
  return new Promise<Answered>((resolve, reject) => {
    const all = { 'Content-Length': content.length, ...headers }
    const sent = request({ port, method, path: address, headers: all }, (answer) => {
      void text(answer).then((body) =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
      )
    })
    sent.on('error', reject).end(content)
  })
}

const told = ({ status, body }: Answered) => ({ status, ...(JSON.parse(body) as Record<string, unknown>) })

describe('a file sent from the desk', () => {
  it('waits for its place, and its sender is told its id', async () => {
    const answer = told(await send('PUT', '/api/desk/uploads?name=Ren%C3%A9%2F..%2Fdeck.pdf', pdf))
    const row = await db.storedFile.findFirstOrThrow()
    expect(answer).toEqual({
      ...{ status: 201, id: row.id, name: 'deck.pdf', bytes: pdf.length, mediaType: 'application/pdf' },
    })
    expect(row).toMatchObject({ createdById: accountId, originalName: 'deck.pdf' })
  })

  it.each([
    ['is no file of ours', 415, Buffer.from('<svg/>'), own, ''],
    ['has other bytes than the page counted', 400, pdf, own, '&bytes=7'],
    ['says something that no file has', 400, pdf, own, '&role=admin'],
    ['is told in a language that is none', 400, pdf, own, '&language=zz'],
    ['is of a partner that is none', 400, pdf, own, `&partnerId=${'-'.repeat(36)}`],
    ['comes from another site', 403, pdf, { 'Sec-Fetch-Site': 'cross-site' }, ''],
    ['comes from nowhere', 403, pdf, {}, ''],
  ] as const)('is refused in a sentence when it %s', async (_, status, content, headers, more) => {
    const answer = told(await send('PUT', `/api/desk/uploads?name=a${more}`, content, headers))
    expect(answer).toMatchObject({ status, error: expect.stringMatching(/^[A-Z].+\.$/) as string })
    expect(await db.storedFile.count()).toBe(0)
  })

  it('is refused for whom the desk has nothing, and for who is not signed in', async () => {
    accountId = (await addAccount({})).id
    expect(await send('PUT', '/api/desk/uploads?name=a', pdf)).toMatchObject({ status: 404 })
    accountId = null
    expect(await send('POST', '/api/desk/images?name=a', pdf)).toMatchObject({ status: 401 })
    expect(await send('GET', '/api/desk/uploads', Buffer.alloc(0))).toMatchObject({ status: 405 })
    expect(await send('PUT', '/api/desk/uploads/x', pdf)).toMatchObject({ body: 'elsewhere' })
  })

  it('is told in the language of the page', async () => {
    const headers = {
      ...own,
      Referer: 'http://localhost:3000/en/editor/documents/new',
      'Accept-Language': 'nl',
    }
    const { body } = await send('PUT', '/api/desk/uploads?name=a', Buffer.from('text'), headers)
    expect(body).toContain('send a PDF')
  })

  it('of two hundred megabytes and one is refused before it comes', async () => {
    const headers = { ...own, 'Content-Length': '200000001' }
    const answer = await new Promise((resolve) => {
      const sent = request({ port, method: 'PUT', path: '/api/desk/uploads?name=a', headers }, (message) => {
        resolve(message.statusCode)
        message.resume()
        sent.destroy()
      })
      sent.on('error', () => undefined)
      sent.flushHeaders()
    })
    expect(answer).toBe(413)
  })
})

describe('a form without a script', () => {
  const form = (parts: [string, string, Buffer?][]) => {
    const written = parts.flatMap(([name, value, content]) => [
      Buffer.from(`--x--x\r\nContent-Disposition: form-data; name="${name}"`),
      Buffer.from(content ? `; filename="${value}"\r\nContent-Type: text/html\r\n\r\n` : '\r\n\r\n'),
      content ?? Buffer.from(value),
      Buffer.from('\r\n'),
    ])
    return Buffer.concat([...written, Buffer.from('--x--x--\r\n')])
  }
  const headers = { ...own, 'Content-Type': 'multipart/form-data; boundary=x--x' }
  const next = '/en/editor/documents/new'

  it('brings several files and goes on to its page', async () => {
    const empty: [string, string, Buffer] = ['files', '', Buffer.alloc(0)]
    const content = form([['next', next], ['files', 'one.pdf', pdf], empty, ['files', 'Zwei Öfen.pdf', pdf]])
    const answer = await send('POST', '/api/desk/uploads', content, headers)
    const rows = await db.storedFile.findMany({ orderBy: { id: 'asc' } })
    expect(rows.map(({ originalName, size }) => [originalName, size])).toEqual([
      ['one.pdf', pdf.length],
      ['Zwei Öfen.pdf', pdf.length],
    ])
    const uploads = encodeURIComponent(rows.map(({ id }) => id).join())
    expect([answer.status, answer.headers.location]).toEqual([303, `${next}?uploads=${uploads}`])
    const [row] = rows
    const kept = await objectStore().open(row?.key ?? '')
    expect(kept && (await buffer(kept)).equals(pdf)).toBe(true)
  })

  it('comes back with the reason when a file is refused', async () => {
    const answer = await send(
      'POST',
      '/api/desk/uploads',
      form([
        ['next', `${next}?language=nl`],
        ['files', 'a', Buffer.from('x')],
      ]),
      headers,
    )
    expect(answer.headers.location).toBe(`${next}?language=nl&refused=unknown-kind`)
  })

  it.each([
    ['elsewhere', 'https://elsewhere.example/'],
    ['out of the desk', '/en/news'],
    ['around', '//elsewhere.example/editor'],
  ])('is not sent on %s', async (_, to) => {
    expect(await send('POST', '/api/desk/uploads', form([['next', to]]), headers)).toMatchObject({
      status: 400,
    })
  })

  it('that is cut off leaves nothing', async () => {
    const whole = form([
      ['next', next],
      ['files', 'one.pdf', pdf],
    ])
    const answer = await send('POST', '/api/desk/uploads', whole.subarray(0, whole.length - 20), headers)
    expect(answer.status).toBe(400)
    expect(await db.storedFile.count()).toBe(0)
    const { dataFolder } = await testDatabase()
    expect(readdirSync(path.join(dataFolder, 'uploads'))).toEqual([])
  })

  it('is taken apart where its separator lies across two reads, and where a file holds it', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-form-'))
    const file = path.join(folder, 'form')
    for (const bytes of [999_870, 999_900, 999_920, 999_945, 1_999_900]) {
      const content = Buffer.concat([Buffer.from('a --x--x b\n--x--x\n'), Buffer.alloc(bytes, 'y')])
      writeFileSync(
        file,
        form([
          ['a', 'b.pdf', content],
          ['next', next],
        ]),
      )
      const parts = await readParts(file, 'x--x')
      expect(parts).toEqual([
        {
          name: 'a',
          filename: 'b.pdf',
          start: expect.any(Number) as number,
          end: expect.any(Number) as number,
        },
        { name: 'next', text: next },
      ])
      const [first] = parts ?? []
      if (first && 'start' in first) expect(first.end - first.start).toBe(content.length)
    }
    rmSync(folder, { recursive: true })
  })
})

describe('a photograph sent from the desk', { timeout: 60_000 }, () => {
  it('is an image in all its widths, and tells nothing of its camera', async () => {
    const { id: partnerId } = await addPartner('Utility')
    const { id, viewer } = await addAccount({ authorOf: [partnerId] })
    accountId = id
    const about = `name=boat.jpg&alt=A%20boat&credit=Ann&licence=CC-BY-4.0&language=en&partnerId=${partnerId}`
    const answer = told(await send('POST', `/api/desk/images?${about}`, await photograph()))
    const image = await db.image.findFirstOrThrow({
      include: { translations: true, variants: true, file: true },
    })
    expect(answer).toMatchObject({ status: 201, id: image.id, alt: 'A boat', credit: 'Ann' })
    expect(image).toMatchObject({ width: 600, height: 900, credit: 'Ann', licence: 'CC-BY-4.0', partnerId })
    expect(image.translations).toMatchObject([{ language: 'en', alt: 'A boat' }])
    expect(image.variants.map(({ width, format }) => [width, format])).toEqual([
      [600, 'avif'],
      [600, 'webp'],
    ])
    const address = { id: image.id, width: 600, format: 'webp' } as const
    expect(await getPublicPicture(address)).toBeNull()
    const file = await getPictureFor(viewer, address)
    const content = await objectStore().open(file?.key ?? '')
    const { exif } = await sharp(content ? await buffer(content) : Buffer.alloc(0)).metadata()
    expect(exif).toBeUndefined()
    const { viewer: other } = await addAccount({ authorOf: [(await addPartner('School')).id] })
    expect(await getPictureFor(other, address)).toBeNull()
  })

  it('is refused for another partner, and when it is none', async () => {
    const { id: partnerId } = await addPartner('Utility')
    accountId = (await addAccount({ authorOf: [(await addPartner('School')).id] })).id
    const sent = await send('POST', `/api/desk/images?name=a&partnerId=${partnerId}`, await photograph())
    expect(sent.status).toBe(404)
    expect((await send('POST', '/api/desk/images?name=a', pdf)).status).toBe(415)
    const broken = (await photograph()).subarray(0, 600)
    expect((await send('POST', '/api/desk/images?name=a', hugePng(20_000, 20_000))).status).toBe(422)
    const nobodys = '00000000-0000-4000-8000-000000000000'
    accountId = (await addAccount({ role: 'editor' })).id
    expect(
      (await send('POST', `/api/desk/images?name=a&partnerId=${nobodys}`, await photograph())).status,
    ).toBe(404)
    expect((await send('POST', '/api/desk/images?name=a', broken)).status).toBe(422)
    expect([await db.image.count(), await db.storedFile.count()]).toEqual([0, 0])
  })
})
