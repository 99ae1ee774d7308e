import type { SampleSession } from '@/prisma/sample/types/stories'

export const agenda: SampleSession[] = [
  {
    kind: 'session',
    from: '14:00',
    until: '14:25',
    words: {
      en: {
        title: 'Where the mission stands',
        summary: 'Four cities that are in it, in five minutes each.',
      },
    },
    contributions: [
      {
        people: [{ person: 'annika-sjoberg', role: 'moderator' }],
        words: { en: { title: 'Welcome, and who is on screen' } },
      },
      {
        people: [
          { person: 'marit-van-der-veen', role: 'speaker' },
          { person: 'priya-campbell', role: 'speaker' },
          { person: 'davide-ferrarini', role: 'speaker' },
        ],
        words: {
          en: {
            title: 'What we planned, what it cost in time, what we dropped',
            summary: 'First reading of the cost sheets that were agreed in Parma.',
          },
        },
      },
    ],
  },
  {
    kind: 'session',
    from: '14:25',
    until: '14:50',
    words: {
      en: {
        title: 'The group’s draft city contract',
        summary: 'What stands in it, what does not, and the two lines that are still empty.',
        body: `
            <p>The draft is enclosed for members. Please read it beforehand: there will be no reading
            aloud.</p>
          `,
      },
    },
    contributions: [
      {
        people: [{ person: 'petr-dvoracek', role: 'speaker' }],
        words: { en: { title: 'Two columns: what a city does, what it asks of others' } },
      },
    ],
  },
  {
    kind: 'session',
    from: '14:50',
    until: '15:50',
    parallel: 1,
    choosable: true,
    number: 1,
    capacity: 20,
    place: 'Large hall',
    words: {
      en: {
        title: 'Selection',
        summary: 'By what measure should cities be chosen for a mission?',
        body: `
            <ul>
              <li>For how far they have come, or for how far they have to go?</li>
              <li>Should a country have a fixed number of places?</li>
              <li>What may a city lack and still be chosen?
                <ul>
                  <li>a majority in its council,</li>
                  <li>an energy company of its own,</li>
                  <li>figures for the past.</li>
                </ul>
              </li>
              <li>What is owed to a city that is turned down, beyond a letter?</li>
            </ul>
          `,
      },
    },
    contributions: [
      {
        people: [{ person: 'agnieszka-wojcik', role: 'moderator' }],
        words: { en: { title: 'Opening: a letter that we received' } },
      },
    ],
  },
  {
    kind: 'session',
    from: '14:50',
    until: '15:50',
    parallel: 1,
    choosable: true,
    number: 2,
    capacity: 12,
    place: 'Room 2',
    words: {
      en: {
        title: 'The contract',
        summary: 'What belongs in it, and whose signature?',
        body: `
            <ol>
              <li>Who signs: mayor, council, companies, the state, residents? How would residents sign?</li>
              <li>What happens to the contract after an election?</li>
              <li>The mission names five things that a contract should bring about. Which can a city promise
              alone?
                <ul>
                  <li>a city that tries things out in earnest</li>
                  <li>other ways to decide together</li>
                  <li>another way to pay for climate action</li>
                  <li>planning and running as one piece of work</li>
                  <li>data, platforms and models that help with it</li>
                </ul>
              </li>
              <li>Which sentence of the draft has to go?</li>
            </ol>
          `,
      },
    },
    contributions: [
      {
        people: [{ person: 'petr-dvoracek', role: 'moderator' }],
        words: { en: { title: 'Opening: the second column' } },
      },
    ],
  },
  {
    kind: 'session',
    from: '14:50',
    until: '15:50',
    parallel: 1,
    choosable: true,
    number: 3,
    capacity: 30,
    place: 'On screen and in room 3',
    words: {
      en: {
        title: 'Monitoring',
        summary: 'Is the target for 2030 being met, and how would one know?',
        body: `
            <ul>
              <li>Which indicators, and how few of them?</li>
              <li>A city that measures better each year looks worse each year. What is done about that?</li>
              <li>Who checks, and who pays the one who checks?</li>
              <li>When does one say in public that it will not be met?</li>
            </ul>
          `,
      },
    },
    contributions: [
      {
        people: [
          { person: 'carlo-benedetti', role: 'moderator' },
          { person: 'lenka-hruzova', role: 'panellist' },
        ],
        words: { en: { title: 'Opening: three curves of the same city' } },
      },
    ],
  },
  { kind: 'item', from: '15:50', until: '16:05', words: { en: { title: 'Break' } } },
  {
    kind: 'session',
    from: '16:05',
    until: '16:40',
    words: {
      en: {
        title: 'One page from each room',
        summary:
          'What was agreed, what was not, which sentence has to go. The authors listen and do not reply.',
      },
    },
    contributions: [
      {
        people: [{ person: 'marit-van-der-veen', role: 'moderator' }],
        words: { en: { title: 'Reports from the break-outs' } },
      },
    ],
  },
  {
    kind: 'session',
    from: '16:40',
    until: '17:00',
    words: {
      en: {
        title: 'Work plan of the group',
        summary: 'Second draft, swap of desks, and who telephones whom about what came of it.',
      },
    },
    contributions: [
      {
        people: [{ person: 'ioana-petrescu', role: 'speaker' }],
        words: { en: { title: 'Next steps' } },
      },
    ],
  },
  {
    kind: 'item',
    from: '17:00',
    until: '18:30',
    place: 'Foyer',
    words: { en: { title: 'A drink', summary: 'With the press, and with whoever still has a question.' } },
  },
]
