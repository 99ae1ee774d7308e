import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LineMeanwhile } from '@/components/events/desk/line-meanwhile'
import { FormContext } from '@/components/forms/form-context'
import type { DeskLine } from '@/lib/events/sessions/desk/queries'
import messages from '@/lib/i18n/messages/en.json'
import { fromPlainText } from '@/lib/richtext/from-plain-text'

const other: DeskLine = {
  ...{ id: '2', version: 1, kind: 'session', startsAt: null, endsAt: null, track: null, parallelGroup: 1 },
  ...{ choosable: true, number: 1, capacity: null, placeName: null, name: 'Heat', nameLanguage: 'en' },
  ...{ title: 'Heat', summary: '', body: null, talks: [], picked: 0 },
}
/** As it stands now: somebody saved its fourth version. */
const line: DeskLine = {
  ...{ ...other, id: '1', version: 4, title: 'Clean heat', name: 'Clean heat', capacity: 12, number: 2 },
  ...{ startsAt: new Date('2099-03-19T13:00Z'), placeName: 'Hall 2' },
  body: fromPlainText('Bring your map.'),
}
const agenda = {
  ...{ timeZone: 'Europe/Brussels', startsAt: new Date(), endsAt: new Date() },
  lines: [line, other],
}

/** What the form says that was sent from the version it was opened with. */
function told(sent: Record<string, string>): string {
  const values = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, [value]]))
  const errors = [{ field: null, message: 'Somebody else has changed this' }]
  const words = { problem: '', errorPrefix: '', optional: '' }
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <FormContext value={{ state: { values, errors }, words }}>
        <LineMeanwhile line={line} agenda={agenda} />
      </FormContext>
    </NextIntlClientProvider>,
  )
}

const same = {
  ...{ kind: 'session', title: 'Clean heat', summary: '', body: JSON.stringify(line.body), choosable: 'on' },
  ...{ startsAt: '2099-03-19T14:00', endsAt: '', placeName: 'Hall 2', track: '', besideId: '2' },
  ...{ number: '2', capacity: '12' },
}

test('a line of an agenda that somebody else saved says what stands there now, where it differs', () => {
  const page = told({ ...same, version: '3', title: 'Heat and power', startsAt: '2099-03-19T15:00' })
  expect(page).toContain('Somebody else saved while you were writing')
  expect(page.match(/<dd>.*?<\/dd>/g)).toEqual(['<dd>Clean heat</dd>', '<dd>2099-03-19 14:00</dd>'])
})

test('its text, what runs beside it and whether it is chosen are told in words', () => {
  const { choosable: _, ...unticked } = same
  const page = told({ ...unticked, version: '3', body: '', besideId: '', kind: 'item' })
  expect(page.match(/<dd>.*?<\/dd>/g)).toEqual([
    ...['<dd>Session</dd>', '<dd>Bring your map.</dd>', '<dd>Heat</dd>', '<dd>Yes</dd>'],
  ])
})

test('nothing is told where nobody else saved', () => {
  expect(told({ ...same, version: '4', title: 'Heat and power' })).toBe('')
})
