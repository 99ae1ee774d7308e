import type { Report } from '@/prisma/sample/documents/decks/format'
import { contracts, streets } from '@/prisma/sample/documents/decks/minutes-spring-meeting.items'

export const report: Report = {
  form: 'report',
  slug: 'minutes-spring-meeting',
  language: 'en',
  kind: 'Minutes',
  title: 'Meeting in Parma',
  subtitle: 'City Coordinators Group',
  people: [],
  cover: 'head',
  facts: [
    { term: 'Where', text: 'Municipio di Parma, Sala del Consiglio, and on screen, 10:00 to 15:30' },
    { term: 'Chair', text: 'Annika Sjöberg, City of Umeå' },
    { term: 'Minutes', text: 'Ioana Petrescu, secretariat' },
    {
      term: 'At the table',
      text: 'Annika Sjöberg, Petr Dvořáček (Brno), Davide Ferrarini (Parma), Agnieszka Wójcik (Gdańsk), Priya Campbell (Glasgow), Ioana Petrescu; as host Chiara Montanari (Parma)',
    },
    {
      term: 'On screen',
      text: 'Marit van der Veen (Rotterdam), Lenka Hrůzová (Brno), Hanna Öberg (Region Västerbotten); as guests Eilidh MacRae (Glasgow), Tomasz Żurawski (Gdańsk), Carlo Benedetti (ISINNOVA)',
    },
    {
      term: 'Open to all',
      text: 'Read through by all who took part. Two sentences were struck out; the places are marked',
    },
  ],
  blocks: [
    { heading: '1  Opening' },
    {
      text: 'The chair notes seven at the table and six on screen. Whoever is on screen speaks first; this is kept to until lunch and recalled once afterwards. Nine of those present are members and vote, four are guests. The agenda is accepted with one change: the report on charging comes before lunch, because the street outside is to be looked at by daylight.',
    },
    { heading: '2  The round that is not minuted' },
    { text: 'Six cities, nine mishaps. As agreed, nothing was written down.' },
    {
      text: 'One remark is recorded at the wish of the person who made it: “I would have been glad to hear the third one two years ago.”',
    },
    ...streets,
    ...contracts,
    { heading: '5  Any other business' },
    {
      points: [
        'Brno and Umeå offer to swap two desks for a week. The chair thanks both and asks who will answer the telephones.',
        'Two of the eleven questions that cities sent in have found no peer. They go to the experts.',
        'Agnieszka Wójcik sends round her page on the last study tour: what Gdańsk takes, what it leaves, who does it by when. Others mean to write one too.',
        'A date for Brussels is found at the fourth attempt.',
      ],
    },
    { heading: 'Who does what' },
    {
      caption: 'Tasks, with the person and by when',
      table: {
        columns: ['What', 'Who', 'By when'],
        rows: [
          [
            'First draft of a city contract, two columns',
            'Marit van der Veen, Davide Ferrarini, Petr Dvořáček',
            'Two weeks before Brussels',
          ],
          [
            'Cost sheet: planned, cost in time, dropped',
            'Rotterdam, Umeå, Glasgow and Parma, one each',
            'First reading in Brussels',
          ],
          [
            'Ask the departments and companies that the draft names',
            'The three authors',
            'Before the second draft',
          ],
          [
            'Round table on street or hub',
            'Priya Campbell, Davide Ferrarini',
            'When a network operator agrees',
          ],
          ['Find out whose cable it is', 'The city concerned', 'At once'],
          ['Swap of desks: dates and telephones', 'Lenka Hrůzová, Annika Sjöberg', 'Brussels'],
        ],
        widths: [2.6, 2.4, 1.6],
      },
    },
    { text: 'The meeting closes at 15:28. The camera on the square is left on.' },
  ],
}
