import type { Block } from '@/prisma/sample/documents/decks/format'
import { note, stroke } from '@/prisma/sample/documents/decks/strokes'

export const theDay: Block[] = [
  { heading: 'The day, hour by hour' },
  {
    caption: 'What happens on the floor and what happens in the room',
    table: {
      columns: ['Hour', 'On the floor', 'In the room', 'Who leads says'],
      rows: [
        ['9', 'The map, empty', 'People stand along the walls by department', 'Shoes off'],
        [
          '10',
          'Pins for everything on the lists',
          'The first argument, about a corner',
          'No pin without a place',
        ],
        [
          '11',
          'String between things that need each other',
          'People step over each other’s string',
          'Which year? Whose trench?',
        ],
        ['12', 'Lunch on the map', 'Finance looks at its telephone', 'Sit beside finance'],
        ['2', 'Half of the pins come out', 'It hurts', 'What does it cost to leave this out?'],
        ['4', 'Names on what is left, and years', 'Very quiet', 'A name, not a department'],
        ['5', 'Photograph', 'Somebody takes the map home', 'Who telephones in three months?'],
      ],
      widths: [0.6, 2, 2.1, 2],
    },
  },
  { heading: 'The string is the method', level: 2 },
  {
    text: 'A heat network needs the trench, the trench needs the year in which the road is due, the road needs the bus to take another way, the bus needs a depot with a cable that can carry it. Each “needs” is a piece of string. A pin with many strings is not important, it is dangerous: if it comes late, everything does. A pin with none could have been done last year by one department alone. Ask why it was not.',
  },
  {
    caption: 'String at eleven o’clock. The trench has four pieces; it gets the first name in the afternoon',
    art: {
      alt: 'Six pins joined by lines. The trench in the middle is joined to the heat network, the road, fibre and trees; the road is joined to the bus line, and that to the depot.',
      diagram: [
        stroke([50, 24], [20, 10], 'quiet'),
        stroke([50, 24], [26, 40], 'quiet'),
        stroke([50, 24], [54, 4], 'quiet'),
        stroke([50, 24], [74, 24], 'accent'),
        stroke([74, 24], [88, 8], 'accent'),
        stroke([88, 8], [92, 40], 'accent'),
        { circle: [50, 24, 6.5], label: 'Trench', tone: 'accent', filled: true },
        { circle: [74, 24, 5.6], label: 'Road', tone: 'blue' },
        { circle: [88, 8, 5], label: 'Bus', tone: 'blue' },
        { circle: [92, 40, 6], label: 'Depot', tone: 'blue' },
        { circle: [20, 10, 6], label: 'Heat', tone: 'blue' },
        { circle: [26, 40, 6], label: 'Trees', tone: 'blue' },
        { circle: [54, 6, 4.6], label: 'Fibre', tone: 'blue' },
        note('the longest chain', [73, 44], 'accent'),
      ],
    },
  },
  { heading: 'Half of the pins', level: 2 },
  {
    text: 'Nothing is voted on. Each pin is read aloud with its strings, and whoever wants to keep it says who does it, in which year and who pays. What has no answer to one of the three comes out and is put into a bowl, with its flag. In one city two measures were thrown out for lack of money while money had been waiting for a purpose since spring. That is what the chair of finance is for.',
  },
  { heading: 'Residents', level: 2 },
  {
    text: 'Pay them for the day as you pay the others. Give them pins of their own, to be set before the departments set theirs. Do not ask what they think of a solution. Ask where they walk, where they wait and what they have stopped doing there.',
  },
]

export const afterwards: Block[] = [
  { heading: 'The report is one page' },
  {
    text: 'It is written within two weeks and has a line for each pin that stayed: what, where, which year, whose name, whose money, and what it needs first. On the back stand the pins that came out, and why. It goes to everybody who was there and to those who will be angry to read of it in the newspaper, on the same day.',
  },
  {
    caption: 'A line that holds and one that does not',
    table: {
      columns: ['Line', 'Holds?'],
      rows: [
        ['“The district will be supplied with climate-neutral heat.”', 'No: by nobody, never'],
        [
          '“Trench in the main street, in the year of the road, together with fibre. Head of roads, by name.”',
          'Yes',
        ],
        [
          '“Charging hub: out. Wanted the same corner as the trees; the operator has no cable there.”',
          'Yes. A no with a reason',
        ],
      ],
      widths: [3.2, 1.4],
    },
  },
  { heading: 'Three months later' },
  {
    text: 'One person, chosen before five o’clock on the day, telephones everybody who is named. Three questions: Have you begun? What is in the way? Whom shall I ring about it? The answers are written on the map itself, in another colour. Where rules are in the way, note paragraph and country; the action cluster collects them.',
  },
  { heading: 'What goes wrong' },
  {
    points: [
      'Deputies come who may not decide. Change the date.',
      'The head of finance is charming until lunch.',
      'Somebody brings slides. There is no wall for them; keep it that way.',
      'The map is rolled up. Find a wall before the day, in a corridor that people use.',
    ],
  },
  { heading: 'What it is not' },
  {
    text: 'A day does not replace a plan in the legal sense and it does not replace asking the public. It gives one sheet on which a city’s departments have looked at the same ground at the same time. Such sheets have survived an election, pinned to a wall.',
  },
]
