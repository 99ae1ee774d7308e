import { agenda } from '@/prisma/sample/events/annual-conference.agenda'
import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'annual-conference',
  kind: 'conference',
  first: { weeks: 20, weekday: 3 },
  days: 2,
  from: '09:30',
  until: '13:00',
  timeZone: 'Europe/London',
  attendance: 'in_person',
  placeName: 'City Chambers',
  placeAddress: 'George Square, Glasgow G2 1DU',
  position: { latitude: 55.8611, longitude: -4.249 },
  languages: ['en'],
  group: 'board-of-coordinators',
  city: 'glasgow',
  registration: 'everyone',
  capacity: 180,
  themes: [
    'climate-change-adaptation-and-mitigation',
    'mobility-and-transport',
    'smart-cities-and-innovation',
    'social-inclusion-and-urban-regeneration',
  ],
  projects: ['ruggedised', 'scalable-cities'],
  organisers: ['city-of-glasgow', 'iclei-europe'],
  contact: 'ioana-petrescu',
  documents: [],
  sessions: agenda,
  words: {
    en: {
      title: 'Annual conference: who keeps it running?',
      summary:
        'Two days in Glasgow on one question. Things that were built with a grant have to be run without one. By whom, with what money, and what may be switched off?',
      host: 'City of Glasgow',
      priceNote:
        '60 pounds for both days, 20 for students and for people who live in a building that is talked about. Speakers pay like everybody else. Twelve free places for tenants’ groups.',
      accessProvision:
        'Step-free throughout; the way in is sent with the confirmation. British Sign Language on both days in the main hall, induction loop, quiet room. Personal assistants come free of charge. Children are looked after on the second floor.',
      body: `
        <p>Every session of this conference begins with the same question, put to whoever is on stage: who
        keeps it running? Chargers, sensors, screens against mussels, platforms, a doorbell in a library. The
        grant that built them is spent. Some of them run, some run because one person is stubborn, and some
        have been quietly switched off.</p>
        <h2>What to expect</h2>
        <ul>
          <li>A first day on heat, streets and data, with the people who do the maintenance on stage and those
          who did the planning in the audience.</li>
          <li>A walk through two stairwells and one car park, in small groups and in any weather.</li>
          <li>A second morning on the <a href="/events/coordinators-meeting">city contract</a>, which by then
          is either ready to be signed or is not.</li>
        </ul>
        <h2>What not to expect</h2>
        <p>Keynotes. A stand. A bag. The board decided against all three and put the money into childcare and
        interpreters.</p>
        <p>Proposals are welcome until eight weeks before. They should say what does not work and fit on a
        postcard.</p>
      `,
    },
  },
}
