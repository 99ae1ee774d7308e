import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'webinar-storage-heaters',
  kind: 'webinar',
  first: { weeks: -17, weekday: 3 },
  from: '14:00',
  until: '15:30',
  timeZone: 'Europe/London',
  attendance: 'online',
  languages: ['en'],
  group: 'task-group-on-heat',
  city: 'glasgow',
  registration: 'everyone',
  capacity: 200,
  themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
  projects: ['ruggedised'],
  organisers: ['wheatley-group', 'city-of-glasgow', 'iclei-europe'],
  contact: 'eilidh-macrae',
  documents: [{ document: 'factsheet-peak-load-control', role: 'other' }],
  sessions: [
    {
      kind: 'session',
      from: '14:00',
      until: '14:10',
      words: { en: { title: 'Welcome from a city without storage heaters' } },
      contributions: [
        {
          people: [{ person: 'annika-sjoberg', role: 'moderator' }],
          words: { en: { title: 'Why Umeå is listening' } },
        },
      ],
    },
    {
      kind: 'session',
      from: '14:10',
      until: '14:45',
      words: {
        en: {
          title: 'A brick that runs empty before supper',
          summary:
            'How a storage heater works, how it fails people, and what a meter and a controller change.',
          result: `
            <p>The landlord’s figure of about 20 percent less energy was explained with its source and its
            limits: it is the landlord’s own, for homes with the new system, and not a promise for any single
            home.</p>
          `,
        },
      },
      contributions: [
        {
          people: [
            { person: 'eilidh-macrae', role: 'speaker' },
            { person: 'fergus-lindsay', role: 'speaker' },
          ],
          documents: ['slides-storage-heaters-glasgow'],
          words: { en: { title: 'One day in a flat, told twice' } },
        },
      ],
    },
    {
      kind: 'session',
      from: '14:45',
      until: '15:25',
      words: {
        en: {
          title: 'Questions',
          body: `
            <p>Sent in beforehand:</p>
            <ul>
              <li>What does the landlord see of when somebody is at home?</li>
              <li>What happens when the radio link is down on a cold night?</li>
              <li>Is a saving still a saving if the flat is colder?</li>
              <li>Who pays for the wiring in a building from 1900?</li>
            </ul>
          `,
          result: `
            <p>The first, third and fourth question were answered. The second led to an argument about a
            button on the wall that ended in a vote: 61 for a button, 14 against, the rest undecided. No
            tenant took part in the vote, which was noted.</p>
          `,
        },
      },
      contributions: [
        {
          people: [
            { person: 'annika-sjoberg', role: 'moderator' },
            { person: 'tomasz-zurawski', role: 'panellist' },
            { person: 'lars-erik-nyman', role: 'panellist' },
          ],
          documents: ['factsheet-peak-load-control'],
          words: {
            en: {
              title: 'Discussion with Gdańsk and Umeå',
              summary:
                'The fact sheet compares shifting heat in a flat with shifting it in a district network.',
            },
          },
        },
      ],
    },
    {
      kind: 'item',
      from: '15:25',
      until: '15:30',
      words: { en: { title: 'Two minutes of silence to write down one thing' } },
    },
  ],
  words: {
    en: {
      title: 'Webinar: storage heaters that know when you are home',
      summary:
        'Ninety minutes on Glasgow’s control for electric storage heaters, with the tenants’ questions, the landlord’s numbers and an argument about a button.',
      priceNote: 'Free of charge.',
      accessProvision:
        'Live captions in English. The slides are sent out a day before. Questions can be written or spoken, or telephoned in.',
      body: `
        <p>Storage heaters are old, cheap and hard to love. They stand in a great many homes whose tenants can
        afford nothing else. In this webinar <a href="/people/eilidh-macrae">Eilidh MacRae</a> of the City of
        Glasgow and <a href="/people/fergus-lindsay">Fergus Lindsay</a> of
        <a href="/partners/wheatley-group">Wheatley Group</a> show what can be done without throwing them
        out.</p>
        <p>For whom: landlords, housing officers, tenants’ groups, and networks that worry about the evening
        peak. You need not know what a kilowatt is.</p>
        <h2>Afterwards</h2>
        <p>The <a href="/library/slides-storage-heaters-glasgow">slides</a> are in the library. What the
        discussion left open is told in <a href="/news/warmer-evenings">Warmer evenings</a>. There is no
        recording: two people had asked to be able to speak freely about their landlord.</p>
      `,
    },
  },
}
