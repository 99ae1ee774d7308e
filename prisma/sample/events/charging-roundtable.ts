import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'charging-roundtable',
  kind: 'meeting',
  cancelled: true,
  first: { weeks: 5, weekday: 4 },
  from: '15:00',
  until: '16:30',
  timeZone: 'Europe/London',
  attendance: 'online',
  languages: ['en'],
  city: 'glasgow',
  registration: 'everyone',
  capacity: 60,
  themes: ['mobility-and-transport'],
  projects: ['ruggedised'],
  organisers: ['city-of-glasgow', 'city-of-parma'],
  contact: 'priya-campbell',
  documents: [],
  sessions: [
    {
      kind: 'session',
      from: '15:00',
      until: '15:40',
      words: {
        en: {
          title: 'Street or hub?',
          summary: 'Two cities, two answers, twenty minutes each.',
          body: `
            <ul>
              <li>What does a driver without a garage do at eleven at night?</li>
              <li>What does a pavement lose for each charger, and who measures it?</li>
              <li>Who pays for the cable under the street?</li>
            </ul>
          `,
        },
      },
      contributions: [
        {
          people: [{ person: 'priya-campbell', role: 'speaker' }],
          words: { en: { title: 'For the street' } },
        },
        {
          people: [{ person: 'davide-ferrarini', role: 'speaker' }],
          words: { en: { title: 'For the hub' } },
        },
      ],
    },
    {
      kind: 'session',
      from: '15:40',
      until: '16:30',
      words: { en: { title: 'Six cities reply', summary: 'With a photograph of one street each.' } },
      contributions: [
        {
          people: [{ person: 'ioana-petrescu', role: 'moderator' }],
          words: { en: { title: 'Discussion' } },
        },
      ],
    },
  ],
  words: {
    en: {
      title: 'Round table: charge in the street or in a hub?',
      summary:
        'Glasgow and Parma wanted to settle in public whether chargers belong on the kerb or in car parks. The round table is cancelled; the reason is below.',
      priceNote: 'Free of charge.',
      accessProvision: 'Live captions had been ordered.',
      body: `
        <p><strong>Cancelled.</strong> The network operator that was to answer the third question withdrew, as
        it is in talks with one of the two cities over just that. Without it the round table would have been
        two cities agreeing with each other about somebody absent.</p>
        <p>Those who had registered have been written to. The questions are kept and go to the
        <a href="/events/annual-conference">annual conference</a>, to which the operator has agreed to come.
        In the meantime the two positions can be read in <a href="/news/charging-in-the-street">Charging in
        the street</a>.</p>
      `,
    },
  },
}
