import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'webinar-financing-districts',
  kind: 'webinar',
  first: { weeks: 4, weekday: 3 },
  from: '10:00',
  until: '11:30',
  timeZone: 'Europe/Vienna',
  attendance: 'online',
  languages: ['en'],
  group: 'experts-group',
  registration: 'everyone',
  capacity: 300,
  themes: ['smart-cities-and-innovation', 'social-inclusion-and-urban-regeneration'],
  projects: ['scalable-cities'],
  organisers: ['ait', 'tno', 'iclei-europe'],
  contact: 'matthias-oberleitner',
  documents: [],
  onlineUrl: 'https://meet.pharos.test/financing',
  sessions: [
    {
      kind: 'session',
      from: '10:00',
      until: '10:20',
      words: {
        en: {
          title: 'What a bank wants to see, and what it does not read',
          summary: 'Twelve documents of a city, sorted by somebody who has sat on both sides.',
        },
      },
      contributions: [
        {
          people: [{ person: 'matthias-oberleitner', role: 'speaker' }],
          words: {
            en: {
              title: 'The vision goes to the left, the list of owners to the right',
              summary: 'With real headings and all names removed.',
            },
          },
        },
      ],
    },
    {
      kind: 'session',
      from: '10:20',
      until: '10:50',
      words: {
        en: {
          title: 'Two districts in search of money',
          summary: 'One that is planned and one that is built.',
          body: `
            <ul>
              <li><strong>Brno, Špitálka:</strong> a plan with dates. Who goes first, the city or the
              lender?</li>
              <li><strong>Rotterdam, Heart of South:</strong> built with a grant. Who pays for the part that
              the grant did not see?
                <ul>
                  <li>the yearly cost of the screens at the quay,</li>
                  <li>the person who holds the owners together.</li>
                </ul>
              </li>
            </ul>
          `,
        },
      },
      contributions: [
        {
          people: [{ person: 'petr-dvoracek', role: 'speaker' }],
          words: { en: { title: 'Špitálka: a calendar without an account' } },
        },
        {
          people: [{ person: 'marit-van-der-veen', role: 'speaker' }],
          words: { en: { title: 'Heart of South: the costs that come every year' } },
        },
      ],
    },
    {
      kind: 'session',
      from: '10:50',
      until: '11:25',
      words: {
        en: {
          title: 'Ask the one who says no',
          summary: 'Send in one sentence of your application. It is read the way a lender reads it.',
          body: `
            <p>Send your sentence when you register. Those chosen are shown without the city’s name. Typical
            ones so far:</p>
            <ol>
              <li>“The district will attract private investment.” From whom, and why have they not come?</li>
              <li>“Savings will cover the cost.” Whose savings, and whose cost?</li>
              <li>“The city guarantees.” For how long, and does the treasurer know?</li>
            </ol>
          `,
        },
      },
      contributions: [
        {
          people: [
            { person: 'nienke-brouwer', role: 'moderator' },
            { person: 'carlo-benedetti', role: 'panellist' },
            { person: 'matthias-oberleitner', role: 'panellist' },
          ],
          words: { en: { title: 'Sentences from the audience' } },
        },
      ],
    },
    {
      kind: 'item',
      from: '11:25',
      until: '11:30',
      words: { en: { title: 'Where to write to afterwards' } },
    },
  ],
  words: {
    en: {
      title: 'Webinar: financing districts without a grant',
      summary:
        'Ninety minutes on how a district is paid for when no programme pays: what lenders want to see, what they skip, and two districts that tell what they did not find money for.',
      priceNote: 'Free of charge.',
      accessProvision:
        'Live captions. Slides are sent out the day before as accessible PDF. Questions in writing are read aloud; nobody has to switch a camera on.',
      body: `
        <p>A grant pays for what is new. A district consists mostly of what is not: trenches, pumps, people on
        call. When the grant ends this part needs another payer, and cities go to banks with documents that
        were written for a jury.</p>
        <p>The <a href="/groups/experts-group">Experts Group</a> was asked by two cities how to get from
        the one kind of document to the other. This webinar is its first answer, given in public so that
        it can be contradicted.</p>
        <h2>For whom</h2>
        <ul>
          <li>project managers whose grant ends within two years,</li>
          <li>treasurers, who are asked to come although the title does not sound like it,</li>
          <li>lenders and investors. You will be outnumbered and treated well.</li>
        </ul>
        <p>What it is not: a call, a fair or advice on your own case. For that, hand in a question to the
        group.</p>
      `,
    },
  },
}
