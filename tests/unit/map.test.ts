import { describe, expect, it } from 'vitest'
import { borderLines } from '@/lib/map/atlas'
import { placeLabels } from '@/lib/map/labels'
import { outlinesAround, outlinesOf } from '@/lib/map/outlines'
import { europeView, projectPlace, viewFor, worldView } from '@/lib/map/views'

const capitals: [string, number, number][] = [
  ['Lisbon', 38.72, -9.14],
  ['Madrid', 40.42, -3.7],
  ['Dublin', 53.35, -6.26],
  ['Reykjavík', 64.15, -21.94],
  ['Stockholm', 59.33, 18.07],
  ['Helsinki', 60.17, 24.94],
  ['Tallinn', 59.44, 24.75],
  ['Kyiv', 50.45, 30.52],
  ['Sofia', 42.7, 23.32],
  ['Athens', 37.98, 23.73],
  ['Nicosia', 35.17, 33.36],
  ['Valletta', 35.9, 14.51],
]

describe('the map of Europe', () => {
  it.each(capitals)('has room for %s', (_, latitude, longitude) => {
    expect(projectPlace(europeView(), { latitude, longitude })).not.toBeNull()
  })

  it('gives way to the map of the world for a city beyond it', () => {
    const europe = capitals.map(([, latitude, longitude]) => ({ latitude, longitude }))
    const kamakura = { latitude: 35.32, longitude: 139.55 }
    expect(viewFor(europe)).toBe('europe')
    expect(viewFor([...europe, kamakura])).toBe('world')
    expect(projectPlace(worldView(), kamakura)).not.toBeNull()
  })

  it('puts north above south and west left of east', () => {
    const umea = projectPlace(europeView(), { latitude: 63.83, longitude: 20.26 })!
    const parma = projectPlace(europeView(), { latitude: 44.8, longitude: 10.33 })!
    expect(umea.y).toBeLessThan(parma.y)
    expect(parma.x).toBeLessThan(umea.x)
  })
})

describe('the outlines', () => {
  it.each([
    ['europe', 40],
    ['world', 50],
  ] as const)('of %s weigh less than %i KB', (name, kilobytes) => {
    const { land, borders } = outlinesOf(name)
    expect(land.length + borders.length).toBeLessThan(kilobytes * 1024)
    expect(land).toMatch(/^M-?\d/)
  })

  it.each(capitals)('around %s weigh less than 20 KB', (_, latitude, longitude) => {
    const { land, borders } = outlinesAround({ latitude, longitude })
    expect(land).not.toBe('')
    expect(land.length + borders.length).toBeLessThan(20 * 1024)
  })

  it('draw no line through Cyprus', () => {
    const onCyprus = borderLines()
      .coordinates.flat()
      .filter(([longitude, latitude]) => {
        return longitude! > 32 && longitude! < 34.8 && latitude! > 34.4 && latitude! < 35.8
      })
    expect(onCyprus).toEqual([])
  })
})

describe('the names on a map', () => {
  const frame = { width: 640, height: 560 }
  const scale = { phone: 1.8, column: 1.2, page: 0.6 }

  it('stand at the right of their marker where there is room', () => {
    expect(placeLabels([{ x: 300, y: 300 }], ['Brno'], frame, scale)).toEqual([
      { side: 'right', room: 'phone' },
    ])
  })

  it('change sides at the edge of the map', () => {
    expect(placeLabels([{ x: 635, y: 300 }], ['Brno'], frame, scale)).toEqual([
      { side: 'left', room: 'phone' },
    ])
  })

  it('wait for a wider map rather than cover one another', () => {
    const row = Array.from({ length: 12 }, (_, i) => ({ x: 250 + 9 * i, y: 300 }))
    const names = row.map((_, i) => `Rotterdam ${i}`)
    const labels = placeLabels(row, names, frame, scale).filter((label) => label !== null)
    expect(labels.some((label) => label.room === 'phone')).toBe(true)
    expect(labels.some((label) => label.room !== 'phone')).toBe(true)
  })

  it('are left out where no width has room for them', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => ({
      x: 300 + (i % 8) * 3,
      y: 300 + Math.floor(i / 8) * 3,
    }))
    const names = crowd.map((_, i) => `City number ${i}`)
    expect(placeLabels(crowd, names, frame, scale)).toContain(null)
  })
})
