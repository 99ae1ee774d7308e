import { agenda } from '@/prisma/sample/events/heat-conference-rotterdam.agenda'
import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'heat-conference-rotterdam',
  kind: 'conference',
  first: { weeks: -40, weekday: 2 },
  days: 2,
  from: '09:30',
  until: '16:00',
  timeZone: 'Europe/Amsterdam',
  attendance: 'in_person',
  placeName: 'City Hall, Burgerzaal',
  placeAddress: 'Coolsingel 40, 3011 AD Rotterdam',
  position: { latitude: 51.9226, longitude: 4.4792 },
  languages: ['en', 'nl'],
  group: 'task-group-on-heat',
  city: 'rotterdam',
  registration: 'everyone',
  capacity: 120,
  themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
  projects: ['ruggedised'],
  organisers: ['city-of-rotterdam', 'iclei-europe'],
  contact: 'joris-haverkamp',
  documents: [{ document: 'report-lessons-on-heat', role: 'other' }],
  sessions: agenda,
  words: {
    en: {
      title: 'Heat that is already there',
      summary:
        'Two days in Rotterdam on heat from quays, hospitals, sewers and pavements: what it takes, whom it belongs to, and why most of it still goes to waste.',
      host: 'City of Rotterdam',
      priceNote:
        'Free of charge. Lunch on both days is included. Those who book and stay away pay 25 euros, which go to the canteen.',
      accessProvision:
        'Step-free from the entrance on the Coolsingel. The hall has an induction loop. Sign language on request until two weeks before. A quiet room is next to the cloakroom.',
      body: `
        <p>No city lacks heat. It leaves through roofs and sewers, stands in docks all summer and lies on the
        asphalt in July. What is lacking is somebody who has to fetch it. This conference is for people who
        would have to: engineers, lawyers, landlords, and those who answer to a council for the result.</p>
        <h2>How it was run</h2>
        <p>Every talk had twenty minutes, ten of them for what went wrong. Speakers had been asked to bring
        one photograph of damage. The second day began in the pump room and ended in a vote.</p>
        <h2>What came of it</h2>
        <ul>
          <li>A <a href="/library/report-lessons-on-heat">report</a> with eleven lessons, each signed by
          somebody who learned it.</li>
          <li>A <a href="/groups/task-group-on-heat">task group</a> with a list of contract clauses as its
          first piece of work.</li>
          <li>One open quarrel, on whether heat should have a price in summer. It was carried on at the
          <a href="/events/study-tour-umea">study tour in Umeå</a>.</li>
        </ul>
      `,
    },
  },
}
