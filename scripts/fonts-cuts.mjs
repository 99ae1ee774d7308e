/** What scripts/fonts.mjs cuts: which letters of which typeface, and which local faces stand in for them. */

const span = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

export const LATIN = span(0x20, 0x7e) + span(0xa0, 0xff) + 'Œœ\u2009\u200a\u202f‐‑–—―‘’‚“”„†•…‰′″‹›€™−'
/** Rarely printed signs of Latin-1, left to the fallback: they would be a tenth of every Latin file. */
const UNUSED = '¤¥¦¨¬\u00ad¯´¶¸¹ª¼½¾'

/**
 * What each file holds. A browser fetches a file only when a page has one of its letters; pages in its `languages` are
 * sure to have some.
 */
export const SCRIPTS = {
  latin: { source: 'latin', text: without(LATIN, UNUSED), kern: true },
  // Polish and Czech, in which whole pages are read: with all four cuts they stay within the weight of a page.
  'latin-central': {
    source: 'latin-ext',
    text: 'ĄąĆćČčĎďĘęĚěŁłŃńŇňŘřŚśŠšŤťŮůŹźŻżŽž',
    languages: ['pl', 'cs'],
  },
  // Slovak, Slovene, Croatian, Hungarian, Romanian with its old cedilla forms, Baltic, Maltese, Turkish: names.
  'latin-rest': {
    source: 'latin-ext',
    text: 'ĀāĂăĊċĐđĒēĖėĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŅņŌōŐőŔŕŖŗŞşŢţŪūŰűŲųŴŵŶŷŸȘșȚțẞ',
  },
  greek: { source: 'greek', text: span(0x384, 0x3ce), kern: true },
  // Bulgarian, and the alphabets of neighbours whose cities take part.
  cyrillic: { source: 'cyrillic', text: span(0x400, 0x45f) + 'Ґґ№', kern: true },
}

/**
 * The cuts. `axes` pins or narrows what a page varies, `weight` is what the rule declares, `unprinted` what it does
 * without, `standIns` says which local style stands in for which weight.
 */
export const CUTS = [
  {
    name: 'text',
    family: 'Ledger Serif',
    package: 'source-serif-4',
    file: 'opsz-normal',
    like: 'serif',
    axes: { opsz: 20, wght: { min: 400, max: 600 } },
    weight: '400 600',
    preload: true,
    standIns: { Regular: 400, Bold: 600 },
  },
  {
    // Above 33 px the drawing changes: finer, narrower. One weight serves titles, dates and figures.
    name: 'display',
    family: 'Ledger Display',
    package: 'source-serif-4',
    file: 'opsz-normal',
    like: 'serif',
    axes: { opsz: 48, wght: 500 },
    weight: '400 600',
    preload: true,
    standIns: { Regular: 500 },
  },
  {
    name: 'sans',
    family: 'Ledger Sans',
    package: 'commissioner',
    file: 'wght-normal',
    like: 'sans',
    axes: { wght: { min: 400, max: 600 } },
    weight: '400 600',
    preload: true,
    standIns: { Regular: 400, Bold: 600 },
  },
  {
    name: 'italic',
    family: 'Ledger Serif',
    package: 'source-serif-4',
    file: 'opsz-italic',
    like: 'serif',
    axes: { opsz: 20, wght: 400 },
    weight: '400 600',
    italic: true,
    scripts: ['latin', 'latin-central', 'latin-rest'],
    // Signs that no emphasis is on; the stand-in has them.
    unprinted: '£©®±²³µº×÷†•‰′″™−¢~^`|{}<>#$*_\\=',
    kern: false,
    standIns: { Italic: 400 },
  },
]

/**
 * Static cuts for the papers that the portal prints itself (lib/pdf): names of people and organisations in whatever
 * letters Europe writes.
 */
export const PRINTED = {
  faces: [
    { name: 'sans', package: 'commissioner', file: 'wght-normal', axes: { wght: 400 } },
    { name: 'bold', package: 'commissioner', file: 'wght-normal', axes: { wght: 600 } },
    { name: 'strong', package: 'source-serif-4', file: 'opsz-normal', axes: { opsz: 20, wght: 600 } },
  ],
  scripts: {
    latin: LATIN + '→',
    'latin-ext': span(0x100, 0x17f) + 'ȘșȚțẀẁẂẃẄẅẞỲỳ',
    greek: span(0x384, 0x3ce),
    cyrillic: span(0x400, 0x45f) + 'Ґґ№',
  },
}

/**
 * Faces that visitors have already, with the mean advance of English prose in em, measured on the metric-compatible
 * Liberation faces and scaled for Noto and Roboto. Only their names are ever in a page.
 */
export const LOCAL = {
  serif: [
    {
      names: ['Times New Roman', 'Liberation Serif', 'Tinos'],
      Regular: 0.3997,
      Bold: 0.4259,
      Italic: 0.4007,
    },
    { names: ['Noto Serif'], Regular: 0.4732, Bold: 0.504, Italic: 0.4614 },
  ],
  sans: [
    { names: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'], Regular: 0.443, Bold: 0.4768 },
    { names: ['Roboto'], Regular: 0.4414, Bold: 0.4483 },
  ],
}

function without(text, unwanted) {
  return [...text].filter((character) => !unwanted.includes(character)).join('')
}
