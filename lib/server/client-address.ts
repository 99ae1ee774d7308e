import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { settings } from '@/lib/env'

let believed: { list: readonly string[]; proxies: BlockList } | undefined

/**
 * Where a request comes from, as one spelling per address: the other end of the connection or, where that is one of
 * TRUSTED_PROXIES, the address that the outermost trusted proxy saw. Nothing else in `X-Forwarded-For` is believed,
 * since whoever asks can write it.
 */
export function clientAddress(request: IncomingMessage): string {
  const list = settings().trustedProxies
  if (believed?.list !== list) believed = { list, proxies: proxiesOf(list) }
  const header = request.headers['x-forwarded-for']
  const forwarded = Array.isArray(header) ? header.join(',') : (header ?? '')
  return senderAddress(request.socket.remoteAddress ?? '', forwarded, believed.proxies)
}

/**
 * Where somebody who asks stands in line: their network, and in it their own line. A crowd with a network of addresses
 * waits for itself. An IPv4 network is a /24, an IPv6 one a /48 with a /64 to each line.
 */
export function placesOf(address: string): readonly [network: string, line: string] {
  if (isIP(address) !== 6) return [address.replace(/\.\d+$/, ''), address]
  const line = lineOf(address)
  return [line.split(':').slice(0, 3).join(':'), line]
}

/** A home has 2^64 addresses of IPv6 and one line: the first half of the address. Others stay as they are. */
export function lineOf(address: string): string {
  if (isIP(address) !== 6) return address
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`)
  const [before = '', after] = hostname.slice(1, -1).split('::', 2)
  const groups = before === '' ? [] : before.split(':')
  const missing = after === undefined ? 0 : 8 - groups.length - (after === '' ? 0 : after.split(':').length)
  return [...groups, ...Array<string>(missing).fill('0'), ...(after ? after.split(':') : [])]
    .slice(0, 4)
    .join(':')
}

/**
 * Each proxy adds at the right whom it saw: read from there, the first that is no trusted proxy is the sender.
 * @param forwarded the value of `X-Forwarded-For`, empty where there is none
 */
export function senderAddress(connection: string, forwarded: string, proxies: BlockList): string {
  let sender = oneSpelling(connection) ?? 'unknown'
  for (const entry of forwarded.split(',').toReversed()) {
    if (!isTrusted(sender, proxies)) break
    const next = oneSpelling(withoutPort(entry.trim()))
    // What stands left of something that is no address was not written by a proxy that is trusted.
    if (next === null) break
    sender = next
  }
  return sender
}

/** @param list IP addresses and ranges like 10.0.0.0/8 */
export function proxiesOf(list: readonly string[]): BlockList {
  const proxies = new BlockList()
  for (const entry of list) {
    const [address = '', bits] = entry.split('/')
    if (bits === undefined) proxies.addAddress(oneSpelling(address) ?? address, family(oneSpelling(address)))
    else proxies.addSubnet(address, Number(bits), family(address))
  }
  return proxies
}

function isTrusted(address: string, proxies: BlockList): boolean {
  return isIP(address) !== 0 && proxies.check(address, family(address))
}

const family = (address: string | null) => (isIP(address ?? '') === 6 ? 'ipv6' : 'ipv4')

/** Null for what is no address. IPv4 stays IPv4 when it arrives on an IPv6 socket, or limits would count it twice. */
function oneSpelling(written: string): string | null {
  const address = written.replace(/%.*$/s, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (isIP(mapped ?? '') === 4) return mapped ?? null
  if (isIP(address) === 6) return new URL(`http://[${address}]`).hostname.slice(1, -1)
  return isIP(address) === 4 ? address : null
}

/** Some proxies write the port too: 192.0.2.1:4711, [2001:db8::1]:4711. */
function withoutPort(entry: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(entry)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(entry)?.[1] ?? entry
}
