import type { Report } from '@/prisma/sample/documents/decks/format'

export const report: Report = {
  form: 'report',
  slug: 'agenda-coordinators-meeting',
  language: 'en',
  kind: 'Agenda',
  title: 'Meeting in Brussels',
  subtitle: 'On a contract for climate-neutral cities.',
  people: [],
  cover: 'head',
  facts: [
    { term: 'When', text: '14:00 to 17:00; for the day see the page of the meeting' },
    { term: 'Where', text: 'BIP, Rue Royale 2-4, 1000 Brussels, and on screen' },
    { term: 'Chair', text: 'Annika Sjöberg, City of Umeå, for the City Coordinators Group' },
    { term: 'Languages', text: 'English; captions in English, whispered interpretation into French' },
    {
      term: 'Enclosed',
      text: 'A draft, for members. There will be no reading aloud',
    },
    {
      term: 'Please',
      text: 'Choose one break-out when you register',
    },
  ],
  blocks: [
    {
      caption: 'The afternoon',
      table: {
        columns: ['Time', 'What', 'Who'],
        rows: [
          ['14:00', 'Welcome, and who is on screen', 'Annika Sjöberg'],
          [
            '',
            'Where the mission stands: what we planned, what it cost in time, what we dropped. First reading of the cost sheets',
            'Marit van der Veen, Priya Campbell, Davide Ferrarini',
          ],
          [
            '14:25',
            'The group’s draft city contract: two columns, what a city does and what it asks of others',
            'Petr Dvořáček',
          ],
          ['14:50', 'Three break-outs at the same time', 'See below'],
          ['15:50', 'Break', ''],
          [
            '16:05',
            'One page from each room: what was agreed, what was not, which sentence has to go. The authors listen and do not reply',
            'Marit van der Veen',
          ],
          [
            '16:40',
            'Work plan of the group: second draft, swap of desks, who telephones whom about what came of it',
            'Ioana Petrescu',
          ],
          ['17:00', 'A drink in the foyer, with the press', ''],
        ],
        widths: [0.7, 4, 2],
      },
    },
    { heading: 'Break-out 1: selection', level: 2 },
    { text: 'Large hall. Opened by Agnieszka Wójcik with a letter that Gdańsk received.' },
    {
      points: [
        'For how far cities have come, or for how far they have to go?',
        'Should a country have a fixed number of places?',
        {
          text: 'What may a city lack and still be chosen?',
          under: ['A majority in its council; an energy company of its own; figures for the past.'],
        },
        'What is owed to a city that is turned down, beyond a letter?',
      ],
    },
    { heading: 'Break-out 2: the contract', level: 2 },
    { text: 'Room 2. Opened by Petr Dvořáček: the second column.' },
    {
      numbered: true,
      points: [
        'Who signs: mayor, council, companies, the state, residents? How would residents sign?',
        'What happens to the contract after an election?',
        {
          text: 'The mission names five things that a contract should bring about. Which can a city promise alone?',
          under: [
            'A city that tries things out in earnest; other ways to decide together; another way to pay for climate action; planning and running as one piece of work; data, platforms and models that help with it.',
          ],
        },
        'Which sentence of the draft has to go?',
      ],
    },
    { heading: 'Break-out 3: monitoring', level: 2 },
    {
      text: 'On screen and in room 3, run for those who join from afar. Opened by Carlo Benedetti with three curves of the same city; with Lenka Hrůzová.',
    },
    {
      points: [
        'Which indicators, and how few of them?',
        'A city that measures better each year looks worse each year. What is done about that?',
        'Who checks, and who pays the one who checks?',
        'When does one say in public that it will not be met?',
      ],
    },
    {
      box: 'Each room hands in one page within fifteen minutes: what was agreed, what was not, and which sentence has to go. The pages become the second draft, which goes to members within four weeks and then to the board. There is no vote.',
      title: 'What is wanted of the rooms',
    },
  ],
}
