import type { SampleSession } from '@/prisma/sample/types/stories'

export const agenda: SampleSession[] = [
  { kind: 'item', day: 1, from: '09:30', until: '10:00', words: { en: { title: 'Tea and registration' } } },
  {
    kind: 'session',
    day: 1,
    from: '10:00',
    until: '11:15',
    place: 'Banqueting Hall',
    words: {
      en: {
        title: 'Who keeps it running? The question, put five times',
        summary: 'Five people who hold a spanner, five minutes each.',
      },
    },
    contributions: [
      {
        people: [
          { person: 'fergus-lindsay', role: 'speaker' },
          { person: 'lars-erik-nyman', role: 'speaker' },
          { person: 'joris-haverkamp', role: 'speaker' },
          { person: 'lenka-hruzova', role: 'speaker' },
        ],
        words: {
          en: {
            title: 'A heater, a pump, a screen, a table',
            summary: 'The fifth place is kept for a caretaker from Gdańsk, who will be spoken for in Polish.',
          },
        },
      },
      {
        people: [{ person: 'eilidh-macrae', role: 'moderator' }],
        words: { en: { title: 'Opening' } },
      },
    ],
  },
  {
    kind: 'session',
    day: 1,
    from: '11:30',
    until: '13:00',
    parallel: 1,
    choosable: true,
    number: 1,
    place: 'Satinwood Suite',
    words: {
      en: {
        title: 'Heat',
        summary: 'The second winter, the fifth and the fifteenth.',
        body: `
          <ul>
            <li>What broke first, and had it been on the list?</li>
            <li>What does a tenant notice?
              <ul>
                <li>when it works,</li>
                <li>when it does not,</li>
                <li>on the bill.</li>
              </ul>
            </li>
          </ul>
        `,
      },
    },
    contributions: [
      {
        people: [
          { person: 'hanna-oberg', role: 'panellist' },
          { person: 'tomasz-zurawski', role: 'panellist' },
          { person: 'fergus-lindsay', role: 'panellist' },
        ],
        words: { en: { title: 'A hospital, a school and a stairwell' } },
      },
    ],
  },
  {
    kind: 'session',
    day: 1,
    from: '11:30',
    until: '13:00',
    parallel: 1,
    choosable: true,
    number: 2,
    place: 'Mahogany Salon',
    words: {
      en: {
        title: 'Streets',
        summary: 'The round table that was cancelled, with the network operator at the table this time.',
        body: `
          <ol>
            <li>Street or hub?</li>
            <li>Who pays for the cable?</li>
            <li>Who wipes the screen, sweeps the ice, moves the van?</li>
          </ol>
        `,
      },
    },
    contributions: [
      {
        people: [
          { person: 'priya-campbell', role: 'panellist' },
          { person: 'davide-ferrarini', role: 'panellist' },
          { person: 'annika-sjoberg', role: 'moderator' },
        ],
        words: { en: { title: 'Two photographs' } },
      },
    ],
  },
  {
    kind: 'session',
    day: 1,
    from: '11:30',
    until: '13:00',
    parallel: 1,
    choosable: true,
    number: 3,
    place: 'Octagonal Room',
    words: {
      en: {
        title: 'Data',
        summary: 'What a city must own on the day on which the contract for its platform ends.',
        body: `
          <p>Bring your contract. It will not be shown to anybody; a list of nine clauses is gone through.</p>
        `,
      },
    },
    contributions: [
      {
        people: [
          { person: 'samira-el-idrissi', role: 'speaker' },
          { person: 'lenka-hruzova', role: 'panellist' },
        ],
        words: { en: { title: 'Who pays in year six?' } },
      },
    ],
  },
  { kind: 'item', day: 1, from: '13:00', until: '14:15', words: { en: { title: 'Lunch' } } },
  {
    kind: 'session',
    day: 1,
    from: '14:15',
    until: '17:00',
    place: 'From George Square, on foot and by bus',
    words: {
      en: {
        title: 'Two stairwells and a car park',
        summary: 'In groups of fifteen. Residents show their own homes and are paid for it.',
      },
    },
    contributions: [
      {
        people: [
          { person: 'eilidh-macrae', role: 'moderator' },
          { person: 'priya-campbell', role: 'moderator' },
        ],
        words: { en: { title: 'Guides' } },
      },
    ],
  },
  {
    kind: 'item',
    day: 1,
    from: '19:00',
    until: '23:00',
    words: { en: { title: 'Ceilidh', summary: 'No performance. Everybody dances, also the board.' } },
  },
  {
    kind: 'session',
    day: 2,
    from: '09:30',
    until: '11:00',
    place: 'Council Chamber',
    words: {
      en: {
        title: 'The city contract: sign, or say why not',
        summary: 'The draft as it then stands, with the objections in the objectors’ own words.',
      },
    },
    contributions: [
      {
        people: [
          { person: 'marit-van-der-veen', role: 'speaker' },
          { person: 'petr-dvoracek', role: 'speaker' },
          { person: 'agnieszka-wojcik', role: 'panellist' },
          { person: 'chiara-montanari', role: 'panellist' },
        ],
        words: { en: { title: 'Two columns and two empty lines' } },
      },
    ],
  },
  {
    kind: 'session',
    day: 2,
    from: '11:15',
    until: '12:30',
    place: 'Council Chamber',
    words: {
      en: {
        title: 'What may be switched off',
        summary: 'Each city brings one thing that it would like to end, and asks the hall for leave.',
      },
    },
    contributions: [
      {
        people: [
          { person: 'ingrid-solheim', role: 'moderator' },
          { person: 'carlo-benedetti', role: 'panellist' },
        ],
        words: { en: { title: 'Ended quietly: a short history' } },
      },
    ],
  },
  { kind: 'item', day: 2, from: '12:30', until: '13:00', words: { en: { title: 'Soup, and trains' } } },
]
