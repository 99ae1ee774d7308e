import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EventJsonLd } from '@/components/events/event-json-ld'
import { EventFacts } from '@/components/events/event-facts'
import { EventPlace } from '@/components/events/event-place'
import { EventMargin } from '@/components/events/event-margin'
import type { EventRecord } from '@/lib/events/record/queries'
import messages from '@/lib/i18n/messages/en.json'
import type { Portal } from '@/lib/portal/queries'
import { structuredDataErrors } from '../support/structured-data'

const glasgow = { slug: 'glasgow', name: 'Glasgow', language: 'en' }

const event: EventRecord = {
  ...{ id: '1', slug: 'heat', language: 'en', title: 'Heat', summary: '', kind: 'webinar' },
  ...{ status: 'scheduled', attendance: 'in_person', placeName: null, placeAddress: null, position: null },
  ...{ startsAt: new Date('2026-03-01T09:00Z'), endsAt: new Date('2026-03-01T10:00Z') },
  ...{ timeZone: 'Europe/London', precision: 'time', past: true, group: null, city: glasgow },
  ...{ registration: 'none', registrationState: null, registrationOpensAt: null },
  ...{ registrationClosesAt: null, registrationUrl: null, recordingUrl: null },
  ...{ host: '', priceNote: '', accessProvision: '', spoken: [], body: null, links: {} },
  ...{ agenda: [], looseTalks: [], documents: [], people: [], partners: [], projects: [] },
  ...{ themes: [], stories: [] },
}

function factsOf(about: Partial<EventRecord>): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <EventFacts event={{ ...event, ...about }} />
    </NextIntlClientProvider>,
  )
}

const textOf = (about: Partial<EventRecord>) => factsOf(about).replace(/<[^>]+>/g, ' ')

test('a meeting that is online only takes place there, whatever city is named with it', () => {
  expect(textOf({ attendance: 'online' })).toMatch(/Where +Online/)
  expect(textOf({ attendance: 'online' })).not.toContain('Glasgow')
  expect(textOf({})).toMatch(/Where +Glasgow/)
  expect(textOf({ attendance: 'hybrid' })).toMatch(/Where +Glasgow/)
})

test('who holds and supports a meeting is linked, beside what is said of the house', () => {
  const partners = (['host', 'organiser', 'supporter'] as const).map((role) => {
    return { slug: `the-${role}`, name: `The ${role}`, language: 'en', role }
  })
  const facts = factsOf({ partners, host: 'In the old customs house' })
  for (const { slug, name } of partners) expect(facts).toContain(`<a href="/en/partners/${slug}">${name}</a>`)
  expect(textOf({ partners, host: 'In the old customs house' })).toMatch(/Host +The host +; +In the old/)
  expect(textOf({ partners, host: 'The host' })).not.toContain(';')
  expect(textOf({ host: 'A friend' })).toMatch(/Host +A friend/)
})

test('a meeting in a place of which the degrees are known has a map of it', () => {
  const marginOf = (about: Partial<EventRecord>) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
        <EventMargin event={{ ...event, ...about }} />
      </NextIntlClientProvider>,
    )
  const position = { latitude: 55.86, longitude: -4.25 }
  expect(marginOf({ position, placeName: 'City Chambers' })).toMatch(/class="map locator".*City Chambers/)
  expect(marginOf({ position, attendance: 'online' })).not.toContain('locator')
  expect(marginOf({})).not.toContain('locator')
})

test('a place that is known on the earth stands on a map of the country near it, after its address', () => {
  const position = { latitude: 50.8427, longitude: 4.3827 }
  const brussels = { placeName: 'Northern office', placeAddress: '1000 Brussels', city: null, position }
  const placeOf = (about: Partial<EventRecord>) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
        <EventPlace event={{ ...event, ...about }} />
      </NextIntlClientProvider>,
    )
  const shown = placeOf(brussels)
  expect(shown).toMatch(/Northern office, 1000 Brussels.*<svg.*Map showing where Northern office is/)
  expect(shown).toContain('>Lille<')
  expect(shown.length).toBeLessThan(8 * 1024)
  expect(placeOf({ ...brussels, position: null })).toBe('')
  expect(placeOf({ ...brussels, attendance: 'online' })).toBe('')
})

test('search engines are told where everybody can register, and of nothing where only some can', async () => {
  const portal = { name: 'Pharos', url: 'https://portal.example' } as Portal
  const url = 'https://portal.example/en/events/heat'
  const ahead = { past: false, registration: 'everyone', registrationState: 'open' } as const
  const said = (about: Partial<EventRecord>) =>
    renderToStaticMarkup(<EventJsonLd event={{ ...event, ...about }} url={url} portal={portal} />)
  const open = said({ ...ahead, registrationClosesAt: new Date('2026-02-20T17:00Z'), priceNote: 'Free' })
  expect(open).toContain(
    '"offers":{"@type":"Offer","url":"https://portal.example/en/events/heat/register","description":"Free",' +
      '"availabilityEnds":"2026-02-20T17:00:00+00:00"}',
  )
  expect(await structuredDataErrors(open)).toEqual([])
  for (const about of [{ registration: 'members' }, { registrationState: 'closed' }] as const)
    expect(said({ ...ahead, ...about })).not.toContain('offers')
})
