import 'server-only'
import QRCode from 'qrcode'

/** Squares with a quiet edge around them, as codes have to have. */
const edge = 4

/** A QR code as the path of a drawing. @returns the length of a side, in squares */
export function qrCode(text: string): { side: number; path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const squares: string[] = []
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) squares.push(`M${column + edge} ${row + edge}h1v1h-1z`)
  return { side: modules.size + 2 * edge, path: squares.join('') }
}
