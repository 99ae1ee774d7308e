import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OwnRegistrationView } from '@/components/registrations/own-registration'
import { qrCode } from '@/lib/auth/qr'
import messages from '@/lib/i18n/messages/en.json'
import type { OwnRegistration } from '@/lib/registrations/record/queries'

const reference = 'K7QM2-XRT9B'
const own: OwnRegistration = {
  ...{ id: '1', state: 'confirmed', reference, name: 'Ada', reason: null, onlineUrl: null },
  listed: false,
  standing: { state: 'registered', placesLeft: null, position: null, offeredUntil: null, next: [] },
  event: {
    ...{ id: '2', slug: 'heat', title: 'Heat', language: 'en', status: 'scheduled' },
    ...{ attendance: 'in_person', placeName: 'Town hall', placeAddress: null, city: null, group: null },
    ...{ registrationClosesAt: null, registrationUrl: null, published: true, precision: 'time' },
    ...{ startsAt: new Date('2099-03-01T09:00Z'), endsAt: new Date('2099-03-01T10:00Z') },
    timeZone: 'Europe/London',
  },
}
const way = { path: '/en/registrations/x', hidden: {}, accept: stays, cancel: stays, unlist: stays }

async function stays(state: object) {
  await Promise.resolve()
  return state as never
}

function pageOf(about: Partial<OwnRegistration>): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <OwnRegistrationView own={{ ...own, ...about }} way={way} participants={[]} />
    </NextIntlClientProvider>,
  )
}

test('who has a place has the code that is read at the door, dark on white, and its reference as text', () => {
  const page = pageOf({})
  expect(page).toContain(`aria-label="QR code of your reference ${reference}"`)
  expect(page).toContain(`fill="#fff"></rect><path d="${qrCode(reference).path}" fill="#000"`)
  expect(page).toMatch(new RegExp(`<figcaption>.*${reference}`))
})

test('who waits for a place, and who meets online only, has none', () => {
  const waits = { ...own.standing, state: 'waitlisted' as const, position: 1 }
  expect(pageOf({ state: 'waitlisted', standing: waits })).not.toContain('QR code')
  expect(pageOf({ event: { ...own.event, attendance: 'online' } })).not.toContain('QR code')
})
