import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type Received = {
  to: string[]
  /** As it came over the wire. */
  raw: string
}

/** A mail server that keeps what it is sent. Closed when the test file's process ends, or before. */
export async function mailSink(options: SMTPServerOptions = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

/** The headers of a mail with their folded lines joined, as one line each. */
export function headersOf({ raw }: Received): string[] {
  return (raw.split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n')
}

/** The mail's plain text, decoded from quoted-printable. */
export function textOf({ raw }: Received): string {
  const part = raw.split(/\r\n--+_\S+\r\n/).find((text) => /^Content-Type: text\/plain/im.test(text)) ?? raw
  const body = part.slice(part.indexOf('\r\n\r\n') + 4)
  if (!/quoted-printable/i.test(part)) return body.replaceAll('\r\n', '\n')
  const joined = body.replace(/=\r\n/g, '')
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')
}
