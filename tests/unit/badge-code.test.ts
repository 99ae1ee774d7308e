import decode from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrCode } from '@/lib/auth/qr'
import { newReference } from '@/lib/registrations/references/rules'

/** The code as a camera sees it: grey on white, eight dots for a square. */
function picture(text: string) {
  const { side, path } = qrCode(text)
  const scale = 8
  const width = side * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(235)
  for (const [, column, row] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let y = Number(row) * scale; y < (Number(row) + 1) * scale; y += 1)
      for (let x = Number(column) * scale; x < (Number(column) + 1) * scale; x += 1)
        data.fill(40, (y * width + x) * 4, (y * width + x) * 4 + 3)
  return { width, height: width, data }
}

test('what a badge shows is read at the door', () => {
  for (let index = 0; index < 20; index += 1) {
    const reference = newReference()
    expect(decode(picture(reference))).toBe(reference)
  }
})
