/** Reads from an uncompressed OpenType file what scripts/fonts.mjs needs; https://learn.microsoft.com/typography/opentype/spec */

/** English prose as most pages have it; the mean advance over it is what `size-adjust` has to match. */
const SAMPLE =
  'Everybody in the room had a reason to save heat and nobody had the task of doing it together. That sentence opened ' +
  'the session in Rotterdam, and it stayed on the wall until the end. Thirty people, most of them from cities, had come ' +
  'to hear how a partnership is made before anything is built.'

/** The characters of `text` for which the font has a glyph. */
export function covered(font, text) {
  const glyphs = glyphIndex(font)
  return [...new Set(text)].filter((character) => glyphs(character.codePointAt(0)))
}

/** Mean advance of English prose in em, without kerning. */
export function averageWidth(font) {
  const glyphs = glyphIndex(font)
  const measured = table(font, 'hhea').readUInt16BE(34)
  const advances = table(font, 'hmtx')
  let sum = 0
  for (const character of SAMPLE) {
    const glyph = Math.min(glyphs(character.codePointAt(0)), measured - 1)
    sum += advances.readUInt16BE(glyph * 4)
  }
  return sum / SAMPLE.length / unitsPerEm(font)
}

/** Ascent and descent in em, both positive. */
export function verticalMetrics(font) {
  const header = table(font, 'hhea')
  return {
    ascent: header.readInt16BE(4) / unitsPerEm(font),
    descent: -header.readInt16BE(6) / unitsPerEm(font),
  }
}

function unitsPerEm(font) {
  return table(font, 'head').readUInt16BE(18)
}

function table(font, tag) {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return font.subarray(font.readUInt32BE(entry + 8))
  }
  throw new Error(`The font has no ${tag} table`)
}

/** Looks characters up in the font's Unicode map (format 4: all we print is in the basic plane). */
function glyphIndex(font) {
  const map = table(font, 'cmap')
  for (let entry = 4; entry < 4 + 8 * map.readUInt16BE(2); entry += 8) {
    const sub = map.subarray(map.readUInt32BE(entry + 4))
    if (sub.readUInt16BE(0) === 4) return (point) => glyphOf(sub, point)
  }
  throw new Error('The font has no Unicode map of format 4')
}

function glyphOf(sub, point) {
  const segments = sub.readUInt16BE(6) / 2
  for (let i = 0; i < segments; i++) {
    const end = sub.readUInt16BE(14 + 2 * i)
    if (point > end) continue
    const startAt = 16 + 2 * segments + 2 * i
    const start = sub.readUInt16BE(startAt)
    if (point < start) return 0
    const delta = sub.readUInt16BE(startAt + 2 * segments)
    const rangeAt = startAt + 4 * segments
    const range = sub.readUInt16BE(rangeAt)
    if (range === 0) return (point + delta) & 0xffff
    const glyph = sub.readUInt16BE(rangeAt + range + 2 * (point - start))
    return glyph && (glyph + delta) & 0xffff
  }
  return 0
}
