import type { Block } from '@/prisma/sample/documents/decks/format'

export const streets: Block[] = [
  { heading: '3  Seven questions about one pavement' },
  {
    text: 'Priya Campbell shows Glasgow’s list for charging in the street and how it came about (slides: The orange cable). Each city has brought one street: a photograph, a section and the name of somebody who lives there. The list is tried out in pairs for twenty minutes. People on screen pair with people at the table.',
  },
  {
    caption: 'What came of six streets. The cities are not named, at the wish of two of them',
    table: {
      columns: ['Street', 'Stopped at question', 'What was found'],
      rows: [
        [
          'A',
          '1: two wheelchairs',
          'The charger as drawn would have blocked the way. The city had not noticed',
        ],
        ['B', '1: two wheelchairs', 'The same. Here the bin can be moved, the charger cannot'],
        ['C', '3: the cable', 'Nobody knew whose it is. The drawing names a company that no longer exists'],
        ['D', 'None', 'Passed; the bay is empty by day and could serve a nursery'],
        ['E', '4: a window', 'No window looks on to it. Another corner, ten steps away, has four'],
        ['F', 'None', 'Passed, and nobody in the street has an electric car'],
      ],
      widths: [0.7, 1.6, 4],
    },
  },
  {
    text: 'Davide Ferrarini replies for a city of narrow streets and arcades. In Parma a pavement that is wide enough for a charger is wide enough for a café and has one. His answer is car parks with a roof of panels. He adds for the minutes that his own city has a charging street in its plans and that he was outvoted.',
  },
  {
    text: 'Hanna Öberg asks what a hospital’s night staff are to do with a car park that is locked at ten. Priya Campbell says that this is her whole point. [One sentence struck out at the wish of Parma.]',
  },
  {
    points: [
      'Agreed: the seven questions are put before a street is drawn, also where the answer will be a car park.',
      'Not agreed: whether chargers belong in the street at all. A round table in public is proposed.',
    ],
  },
]

export const contracts: Block[] = [
  { heading: '4  City contracts: shall we write one ourselves?' },
  {
    text: 'Two cities that were not chosen for the mission open the item. Petr Dvořáček speaks for a draft of the group’s own. Cities are asked for contracts that somebody else has laid out, and the part that matters, what a city needs from others, is left to an annex. A text by those who have to carry it out would begin with the annex.',
  },
  {
    text: 'Agnieszka Wójcik speaks against, or rather for another order. A hundred and twelve cities are writing contracts; nobody writes down what they cost. What Gdańsk needs is three honest cost sheets and a telephone number. She moves that each city of the mission keep such a sheet and show it to those that are outside it.',
  },
  {
    text: 'From the discussion: Marit van der Veen would rather go home with two empty lines and know why they are empty than with a text that all can sign. Lenka Hrůzová asks who will keep the figures in it fresh. Carlo Benedetti, as a guest, asks that plans and results stand in different columns and be printed in different type. [One sentence struck out: it named a company.]',
  },
  { heading: 'Decisions', level: 2 },
  {
    numbered: true,
    points: [
      'The group writes a draft of its own. Without a vote against, one abstaining.',
      {
        text: 'Authors: Marit van der Veen, Davide Ferrarini and Petr Dvořáček.',
        under: [
          'One from a Lighthouse city, one from a Fellow city in the mission, one from a city outside it.',
        ],
      },
      {
        text: 'Until the departments and companies that the draft names have been asked, members alone may read it.',
        under: [
          'Carried by five votes to four. Those outvoted held that a draft which nobody may see is not a draft.',
        ],
      },
      'Each of the four cities of the mission keeps a cost sheet and shows it to the other two. Carried without a vote against.',
    ],
  },
  {
    numerals: [
      { value: '5', label: 'votes for: members only, until those who are named have been asked' },
      { value: '4', label: 'votes for: everybody, at once' },
    ],
  },
  { heading: 'Left for Brussels', level: 2 },
  {
    points: [
      { text: 'Selection', under: ['By what measure should the next cities be chosen?'] },
      { text: 'Contract', under: ['What can a city promise alone, and who signs for the others?'] },
      {
        text: 'Monitoring',
        under: ['How is a city compared with itself when it measures better every year?'],
      },
    ],
  },
]
