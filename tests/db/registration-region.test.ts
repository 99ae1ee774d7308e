import { NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EventRegistration } from '@/components/events/event-registration'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { getPublishedEvent } from '@/lib/events/record/queries'
import messages from '@/lib/i18n/messages/en.json'
import { getStanding } from '@/lib/registrations/record/queries'
import type { RegistrationState } from '@/prisma/generated/enums'
import { addAccount } from '../support/accounts'
import { addGroup } from '../support/events'
import { addMeeting, addPeople, registered } from '../support/registrations'

const hour = 3_600_000
const soon = new Date(Date.now() + hour)
const lately = new Date(Date.now() - hour)
const online = 'https://meet.example.org/room'

type About = Partial<Prisma.EventUncheckedCreateInput>

/** What the region says to somebody, and where its links lead. */
async function regionFor(viewer: Viewer | null, eventId: string) {
  const { slug } = await db.event.findUniqueOrThrow({ where: { id: eventId }, select: { slug: true } })
  const event = await getPublishedEvent('en', slug)
  const stands = await getStanding(viewer, eventId, 'en')
  if (!event || !stands) return null
  const { standing, own } = stands
  const region = createElement(EventRegistration, { event, standing, onlineUrl: own?.onlineUrl ?? null })
  const provided = { locale: 'en' as const, messages, timeZone: 'UTC', children: region }
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, provided))
  const links = [...html.matchAll(/<a[^>]* href="([^"]+)"[^>]*>(.*?)<\/a>/g)]
  return {
    text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '),
    links: Object.fromEntries(
      links.map(([, href = '', label = '']) => [label, href.replaceAll('&amp;', '&')]),
    ),
    slug,
  }
}

async function takeAll(eventId: string, count: number): Promise<void> {
  for (const { viewer } of await addPeople(count)) await registered(viewer, eventId)
}

describe('the region Registration tells a visitor', () => {
  it('how many places are left, and the way in that leads back to the same meeting', async () => {
    const id = await addMeeting({ capacity: 3 })
    await takeAll(id, 1)
    const region = await regionFor(null, id)
    expect(region?.text).toContain('Places left: 2')
    const back = encodeURIComponent(`/en/events/${region?.slug}/register`)
    expect(region?.links).toEqual({
      'Sign in to register': `/en/sign-in?callbackUrl=${back}`,
      'Create one': `/en/sign-up?callbackUrl=${back}`,
    })
  })

  const states: [words: string, about: About, links: string[]][] = [
    ['Registration open', {}, ['Sign in to register', 'Create one']],
    ['Registration not open yet', { registrationOpensAt: soon }, []],
    ['Registration closed', { registrationClosesAt: lately }, []],
    ['Registration closed', { startsAt: lately, endsAt: lately }, []],
    ['Cancelled', { status: 'cancelled' }, []],
    ['By invitation', { registration: 'invited' }, ['Sign in to register', 'Create one']],
    ['Members only', { registration: 'members' }, ['Sign in to register', 'Create one']],
    [
      'Registration open',
      { registrationUrl: 'https://forms.example.org/x' },
      ['Register at forms.example.org'],
    ],
  ]
  it.each(states)('%s %#', async (words, about, links) => {
    const region = await regionFor(null, await addMeeting(about))
    expect(region?.text).toContain(words)
    expect(Object.keys(region?.links ?? {})).toEqual(links)
  })

  it('that a waiting list is kept when all places are taken, or that none is', async () => {
    const [kept, none] = [
      await addMeeting({ capacity: 1 }),
      await addMeeting({ capacity: 1, waitingList: false }),
    ]
    for (const id of [kept, none]) await takeAll(id, 1)
    const open = await regionFor(null, kept)
    expect(open?.text).toContain('Waiting list open')
    expect(Object.keys(open?.links ?? {})).toContain('Sign in to register')
    const full = await regionFor(null, none)
    expect(full?.text).toContain('No places left')
    expect(full?.links).toEqual({})
  })

  it('nothing where nobody registers', async () => {
    expect(await regionFor(null, await addMeeting({ registration: 'none' }))).toBeNull()
  })
})

describe('the region Registration tells somebody who is signed in', () => {
  it('the way to register', async () => {
    const region = await regionFor((await addAccount()).viewer, await addMeeting())
    expect(region?.links).toEqual({ Register: `/en/events/${region?.slug}/register` })
  })

  it('why a meeting of members is not for them, and where to ask to join', async () => {
    const group = await addGroup('Group of the region', 'published')
    await db.group.update({ where: { id: group.id }, data: { joining: 'on_request' } })
    const id = await addMeeting({ registration: 'members', groupId: group.id, capacity: 5 })
    const stranger = await regionFor((await addAccount()).viewer, id)
    expect(stranger?.text).toContain('Members only')
    expect(stranger?.text).toContain('This meeting is for members of Group of the region')
    expect(stranger?.text).toContain('Places left: 5')
    expect(stranger?.links).toEqual({ 'Ask to join': '/en/groups/group-of-the-region' })
    const member = await regionFor((await addAccount({ memberOf: [group.id] })).viewer, id)
    expect(member?.text).toContain('Places left: 5')
    expect(Object.keys(member?.links ?? {})).toEqual(['Register'])
  })

  it('that they were not invited, or may come because they were', async () => {
    const id = await addMeeting({ registration: 'invited' })
    const [invited, other] = await addPeople(2)
    await db.eventInvitation.create({
      data: { id: crypto.randomUUID(), eventId: id, email: invited?.email ?? '' },
    })
    const refused = await regionFor(other?.viewer ?? null, id)
    expect(refused?.text).toContain('your address is not among them')
    expect(refused?.links).toEqual({})
    expect(Object.keys((await regionFor(invited?.viewer ?? null, id))?.links ?? {})).toEqual(['Register'])
  })

  it('that they are registered, with the way to the room that nobody else sees', async () => {
    const id = await addMeeting({ attendance: 'online', onlineUrl: online })
    const { viewer } = await addAccount()
    expect((await regionFor(viewer, id))?.text).not.toContain(online)
    await registered(viewer, id)
    const region = await regionFor(viewer, id)
    expect(region?.text).toContain('You are registered')
    expect(region?.links[online]).toBe(online)
    expect(Object.keys(region?.links ?? {})).toContain('See, change or cancel your registration')
    expect((await regionFor(null, id))?.text).not.toContain(online)
  })

  it('how many wait before them', async () => {
    const id = await addMeeting({ capacity: 1, attendance: 'online', onlineUrl: online })
    await takeAll(id, 2)
    const { viewer } = await addAccount()
    await registered(viewer, id)
    const region = await regionFor(viewer, id)
    expect(region?.text).toMatch(/You are on the waiting list Position 2/)
    expect(region?.text).not.toContain(online)
  })

  const decided: [state: RegistrationState, words: string, link: string][] = [
    ['pending', 'Your registration awaits approval', 'See, change or cancel your registration'],
    ['offered', 'A place is free for you', 'Accept the place'],
    ['declined', 'Your registration was declined', 'Your registrations'],
    ['attended', 'You took part', 'Your registrations'],
    ['cancelled', 'Registration open', 'Register'],
  ]
  it.each(decided)('what became of it: %s', async (state, words, link) => {
    const id = await addMeeting()
    const { viewer } = await addAccount()
    const { id: registrationId } = await registered(viewer, id)
    await db.registration.update({
      where: { id: registrationId },
      data: { state, offeredUntil: state === 'offered' ? soon : null },
    })
    const region = await regionFor(viewer, id)
    expect(region?.text).toContain(words)
    expect(Object.keys(region?.links ?? {})).toEqual([link])
  })
})
