import type { Report } from '@/prisma/sample/documents/decks/format'

export const report: Report = {
  form: 'report',
  slug: 'draft-city-contract',
  language: 'en',
  kind: 'First draft, for members of the City Coordinators Group only',
  title: 'What a city contract should not promise',
  subtitle: 'To be taken apart in Brussels. Half of it will be struck out. Please do not quote from it.',
  people: [
    { name: 'Marit van der Veen', affiliation: 'City of Rotterdam' },
    { name: 'Davide Ferrarini', affiliation: 'City of Parma' },
    { name: 'Petr Dvořáček', affiliation: 'City of Brno' },
  ],
  cover: 'head',
  facts: [
    {
      term: 'Why closed',
      text: 'It names departments and companies that have not been asked. The reason falls away with the second draft',
    },
    {
      term: 'Marked',
      text: '[not asked] stands behind everybody of whom this draft wants something without having said so',
    },
  ],
  blocks: [
    { heading: '1  What this is' },
    {
      text: 'Of 377 cities that applied for the European mission, 112 were chosen. They are asked for a contract on the way to climate neutrality by 2030. This is what three of us would write, one from each kind of city. It begins with a sentence that we have not read elsewhere: most of a city’s emissions are not within its gift.',
    },
    {
      text: 'The draft therefore has two columns. In the first stands what a city does. In the second stands what it asks of others so that the first comes true. Neither counts without the other, and a line with only one side needs a reason.',
    },
    { heading: '2  Two columns' },
    {
      caption: 'Lines so far. Years are put in by each city for itself',
      table: {
        columns: ['What the city does', 'What it asks of others', 'Of whom'],
        rows: [
          [
            'Renovates its own buildings in the order of their boilers’ age',
            'A rate of interest that is known for as long as a boiler lives',
            'The state; the lender [not asked]',
          ],
          [
            'Opens each street once, for heat, fibre and water together',
            'A calendar of works, shown three years ahead',
            'Network operators [not asked]',
          ],
          [
            'Runs its own fleet on electricity',
            'A connection by a date, in writing',
            'The grid company [not asked]',
          ],
          [
            'Keeps a map of emissions and redraws it each year by the same method',
            'Figures by street from those who sell energy',
            'Energy suppliers [not asked]',
          ],
          [
            'Pays one person to hold the owners of a heat network together',
            'A seat for that person where owners decide',
            'Owners of buildings [not asked]',
          ],
          ['Publishes what it dropped', 'Nothing in return', 'Nobody'],
        ],
        widths: [2.4, 2.4, 1.6],
      },
    },
    {
      box: 'Davide Ferrarini wishes to see the second column printed at the same size as the first. Others in the group fear that it will be read as an excuse. Both views go to break-out 2.',
      title: 'Not agreed among the authors',
    },
    { heading: '3  The two empty lines' },
    {
      text: 'Each city has something that makes up much of its emissions and over which it has no power: a port, a plain full of traffic, homes that belong to somebody else, long distances in the north. We tried to write a line for it and failed twice. The lines are left empty so that nobody believes they were forgotten.',
    },
    {
      caption: 'Please do not fill them in alone',
      table: {
        columns: ['What the city does', 'What it asks of others'],
        rows: [
          ['…', 'About what lies inside the boundary and outside the powers'],
          ['…', 'About those who move away when it becomes dear'],
        ],
        widths: [1, 2],
      },
    },
    { heading: '4  Five things that the mission asks for' },
    {
      caption: 'Which of them can a city promise alone? Our answers, to be argued with',
      table: {
        columns: ['Element', 'Alone?', 'Because'],
        rows: [
          ['Tries things out in earnest', 'Yes', 'It takes two or three posts'],
          ['Other ways to decide together', 'In part', 'The council speaks for itself'],
          ['Another way to pay', 'No', 'The money is elsewhere'],
          ['Planning and running as one', 'Yes', 'It is our own house'],
          ['Data, platforms and models', 'In part', 'Half belong to companies'],
        ],
        widths: [2.4, 0.8, 2.4],
      },
    },
    { heading: '5  Signatures' },
    {
      points: [
        {
          text: 'Who signs?',
          under: ['The mayor and the council. Companies sign the lines in which they stand, and no other.'],
        },
        {
          text: 'How do residents sign?',
          under: [
            'We do not know. A vote, a jury drawn by lot, a list in the library: three proposals, three authors.',
          ],
        },
        {
          text: 'What happens after an election?',
          under: [
            'The new council reads the contract aloud within a hundred days and says line by line what it keeps. Silence counts as no.',
          ],
        },
        {
          text: 'What happens when somebody in the second column does not do it?',
          under: ['The city says so in public, in the same year, and says what that costs the first column.'],
        },
      ],
    },
    { heading: '6  How it is watched' },
    {
      text: 'Few indicators, with their method beside them. When a city measures better, it draws its old years again. Plans and results are printed in different type. On a day that each city fixes for itself it says in public whether 2030 will be met, and if not, by how much and why.',
    },
    { heading: '7  What we would strike out first' },
    {
      numbered: true,
      points: [
        'Van der Veen: the hundred days. Too long.',
        'Ferrarini: “in part”. It means no.',
        'Dvořáček: the word contract, if it turns out to be of no use to a city without the label.',
      ],
    },
  ],
}
