import type { Block } from '@/prisma/sample/documents/decks/format'

export const agreements: Block[] = [
  { heading: 'Agree before the pipe' },
  {
    text: 'In Umeå the hospital belongs to the region, the university’s buildings to Akademiska Hus, and the network to Umeå Energi, which belongs to the municipality. All of them are public. They could say at the outset what they expected of each other and put the climate first, since none has to explain that to a shareholder. Visitors from Rotterdam and Parma, where owners are mostly private, wrote down what they could take home from that: not the ownership, but the order of the questions.',
  },
  {
    caption: 'The order in which questions were put, by who owns',
    art: {
      alt: 'Two rows of three boxes each, joined by arrows. Public owners ask first what it is for, then who does what, then what comes back. Private owners ask first what comes back, then who does what, then what it is for.',
      diagram: [
        { words: 'Public owners', at: [0, 9], strong: true },
        { box: [20, 3, 22, 11], label: 'What is it for?', tone: 'accent' },
        { line: [42, 8.5, 49, 8.5], head: true },
        { box: [49, 3, 22, 11], label: 'Who does what?', tone: 'blue' },
        { line: [71, 8.5, 78, 8.5], head: true },
        { box: [78, 3, 22, 11], label: 'What comes back?', tone: 'quiet' },
        { words: 'Private owners', at: [0, 34], strong: true },
        { box: [20, 28, 22, 11], label: 'What comes back?', tone: 'quiet' },
        { line: [42, 33.5, 49, 33.5], head: true },
        { box: [49, 28, 22, 11], label: 'Who does what?', tone: 'blue' },
        { line: [71, 33.5, 78, 33.5], head: true },
        { box: [78, 28, 22, 11], label: 'What is it for?', tone: 'accent' },
      ],
    },
  },
  {
    text: 'The second row is not worse. It gets stuck at another place. Who begins with the return needs a date by which it is due, and somebody outside the room who asks again what it is for when the date has passed. RISE calls such a place an innovation platform. It is the first thing to be cut, since on a good day it has nothing to do.',
  },
  { heading: 'Clauses for bad days', level: 2 },
  {
    text: 'What other cities ask the group for most is its collection of clauses, with the names taken out. Those for good days are all alike. These are for the others.',
  },
  {
    numbered: true,
    points: [
      'A building is sold. The pipe goes with it: whoever buys the house buys the duty, and is told so before the notary is.',
      'The winter is too mild. Nobody owes heat that nobody could use; the part of the price that keeps the pump alive stays.',
      'The pump fails at Christmas. It says who is called first, who brings heat in the meantime, and that the bill is argued about in January.',
      'The law changes. All sit down again within three months, and until then the old paper holds.',
    ],
  },
  {
    box: 'Should heat have a price in summer, when nobody wants it? At the conference half of the hands went up for yes. The quarrel goes on.',
    title: 'Left open',
  },
]

export const homes: Block[] = [
  { heading: 'Heat in somebody’s home' },
  {
    text: 'A storage heater fills up with cheap electricity at night and gives the heat off by day, to whoever is at home or to nobody. By the evening it is nearly empty. In Glasgow the Wheatley Group tried meters and controllers in one block of flats: the heaters still charge when power is cheap, but as much as the next day asks for, and those who live with them decide more of it themselves.',
  },
  {
    numerals: [
      { value: '20 %', before: 'about', label: 'less energy used with the new system' },
      { value: '10,500', label: 'homes planned, as of autumn 2022' },
      { value: '20', label: 'months that the plan gave itself' },
    ],
    caption:
      'Source: the landlord, in autumn 2022. The first is a statement about homes that had the system then; the others are a plan and say nothing about what was reached.',
  },
  {
    text: 'The first of these figures is quoted often and understood rarely. It compares use before and after. It does not say how warm the flats were, how mild the winter was or what a unit cost. A household can use less and pay more, and some do. Whoever copies the solution should copy the questions with it: less than what, at which temperature, over which months?',
  },
  {
    points: [
      {
        text: 'Ask for a button before an app',
        under: ['“Warmer for two hours”, at the height of a light switch, that works without the internet.'],
      },
      {
        text: 'Say who holds the switch',
        under: ['On a windy night tenant and grid want the same. On a still one they may not.'],
      },
      {
        text: 'Keep what the meter knows to those who need it',
        under: ['When the heating goes on, somebody is at home.'],
      },
      { text: 'Let a home say no', under: ['And count it as a home that said no, not as a fault.'] },
    ],
  },
]
