import { describe, expect, test } from 'vitest'
import { proxiesOf, senderAddress } from '@/lib/server/client-address'

const none = proxiesOf([])
const proxies = proxiesOf(['127.0.0.1', '10.0.0.0/8', '2001:db8:ffff::/48', '::1'])

describe('the address of a sender is that of the connection', () => {
  test.each([
    ['192.0.2.1', '', '192.0.2.1'],
    ['::ffff:192.0.2.1', '', '192.0.2.1'],
    ['::FFFF:192.0.2.1', '', '192.0.2.1'],
    ['2001:DB8:0:0:0:0:0:1', '', '2001:db8::1'],
    ['fe80::1%eth0', '', 'fe80::1'],
    ['', '', 'unknown'],
    ['192.0.2.1', '198.51.100.7', '192.0.2.1'],
    ['192.0.2.1', '127.0.0.1', '192.0.2.1'],
  ])('%s that forwards "%s" is %s where no proxy is trusted', (connection, forwarded, sender) => {
    expect(senderAddress(connection, forwarded, none)).toBe(sender)
  })
})

describe('behind a trusted proxy it is the one that the outermost trusted proxy saw', () => {
  test.each([
    ['127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['::ffff:127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['::1', '198.51.100.7', '198.51.100.7'],
    ['2001:db8:ffff:1::5', '2001:db8::9', '2001:db8::9'],
    ['10.200.0.1', '198.51.100.7, 10.1.1.1', '198.51.100.7'],
    ['10.200.0.1', '198.51.100.7,10.1.1.1,\t127.0.0.1', '198.51.100.7'],
    ['127.0.0.1', '::ffff:198.51.100.7', '198.51.100.7'],
    ['127.0.0.1', '198.51.100.7:51123', '198.51.100.7'],
    ['127.0.0.1', '[2001:db8::9]:51123', '2001:db8::9'],
    ['127.0.0.1', '', '127.0.0.1'],
    ['127.0.0.1', '10.0.0.5', '10.0.0.5'],
  ])('%s that forwards "%s" is %s', (connection, forwarded, sender) => {
    expect(senderAddress(connection, forwarded, proxies)).toBe(sender)
  })
})

describe('what the sender wrote into the header is not believed', () => {
  test.each([
    ['an address before their own', '127.0.0.1', '203.0.113.66, 198.51.100.7', '198.51.100.7'],
    ['a trusted address before their own', '127.0.0.1', '10.0.0.1, 198.51.100.7', '198.51.100.7'],
    ['the header past the proxy', '198.51.100.7', '203.0.113.66', '198.51.100.7'],
    ['words', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['words between addresses', '10.1.1.1', '203.0.113.66, nonsense, 10.0.0.2', '10.0.0.2'],
    ['half an address', '127.0.0.1', '203.0.113', '127.0.0.1'],
    ['an empty entry', '127.0.0.1', '203.0.113.66,', '127.0.0.1'],
  ])('%s', (_, connection, forwarded, sender) => {
    expect(senderAddress(connection, forwarded, proxies)).toBe(sender)
  })
})
