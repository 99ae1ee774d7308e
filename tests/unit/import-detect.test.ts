import { expect, test } from 'vitest'
import { detect } from '@/lib/import/readers/detect'
import { fixture, written } from '@/tests/fixtures/import/reading'

test.each([
  [
    'wordpress',
    '<?xml version="1.0"?>\n<!-- an export --><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>',
  ],
  ['feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
  ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
  ['icalendar', '\ufeffBEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
  ['pairings', 'programme,level,member_a,country_a,member_b,country_b,also_with,theme,title,summary\n'],
  ['cities', 'name,country,population\n'],
  ['cities', 'City;Country;Website\n'],
  ['partners', 'name,short name,country\n'],
  ['partners', 'Organisation,Country,Website\n'],
  ['people', 'name,role,organisation,e-mail\n'],
  ['people', 'Name,Role,Biography\n'],
  ['solutions', 'name,summary,themes,stage\n'],
  ['solutions', 'Solution,Description\n'],
  ['demonstrations', 'solution,city,status,start\n'],
  ['figures', 'Indicator,Value,Unit,Date\n'],
])('%s is recognised by what it says: %s', async (kind, content) => {
  expect(await detect(written(content))).toEqual({ kind })
})

test.each([
  ['', 'The file is empty.'],
  [' \n', 'The file is empty.'],
  [
    'PK\u0003\u0004rest',
    'The file is a ZIP or a spreadsheet. Save each sheet as CSV (UTF-8) and import that.',
  ],
  ['%PDF-1.7', 'The file is a PDF. Add it as a document instead.'],
  ['{"data":[]}', 'The file is JSON, which is not imported from a single file.'],
  [
    '<!doctype html><html></html>',
    'The file is a web page, not an export. Import the feed or the export of the site.',
  ],
  ['<kml/>', 'The file is XML, but neither a WordPress export nor a feed.'],
  ['a\0b', 'The file is not text.'],
  [Buffer.from('name,country', 'utf16le'), 'The file is in UTF-16. Save it as UTF-8 and import it again.'],
  ['name,country,type\n', 'The table could be one of cities or of partners. Say which with --as.'],
  [
    'foo,bar\n1,2\n',
    'The file is not recognised. A table needs a header, as “name, country, population” for cities; a kind can be forced with --as.',
  ],
])('%j is refused with a sentence', async (content, refused) => {
  expect(await detect(written(content))).toEqual({ refused })
})

const documentType =
  'The file declares a document type (DOCTYPE), which is refused for safety. No export needs one.'

test.each([
  '<!DOCTYPE rss><rss><channel/></rss>',
  '<?xml version="1.0"?><!-- <rss> --><!DOCTYPE lolz [<!ENTITY lol "lol">]><rss>&lol;</rss>',
  '<!doctype',
])('%s is refused for its document type, also when its kind is forced', async (content) => {
  expect(await detect(written(content))).toEqual({ refused: documentType })
  expect(await detect(written(content), 'wordpress')).toEqual({ refused: documentType })
})

test('a kind can be forced, if it is one', async () => {
  expect(await detect(fixture('harbour.wxr.xml'))).toEqual({ kind: 'wordpress' })
  expect(await detect(written('name,country,type\n'), 'partners')).toEqual({ kind: 'partners' })
  expect(await detect(written(''), 'towns')).toMatchObject({
    refused: expect.stringContaining('“towns” is no kind of file'),
  })
})
