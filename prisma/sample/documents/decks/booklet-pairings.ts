import type { Report } from '@/prisma/sample/documents/decks/format'
import { ourThree, byTheme } from '@/prisma/sample/documents/decks/booklet-pairings.pairs'

export const report: Report = {
  form: 'report',
  slug: 'booklet-pairings',
  language: 'en',
  kind: 'Booklet',
  title: 'Two by two',
  subtitle:
    'A booklet of pairings: cities that were tied together for a year and a half, and what passed between them.',
  people: [{ name: 'Ioana Petrescu', affiliation: 'ICLEI Europe' }],
  cover: 'page',
  blocks: [
    { heading: 'Why two' },
    {
      text: 'One city that learns takes home a folder. A dozen that learn together take home a photograph. Two have to talk to each other, because there is nobody else in the room. The International Urban Cooperation programme of the European Union began to pair cities in 2017 and asked each pair to stay together for at least eighteen months.',
    },
    {
      text: 'This booklet retells two dozen of its pairings, our own three first. The facts are those which the programme published; the order, the questions and the doubts are ours.',
    },
    {
      numerals: [
        { value: '165', label: 'cities' },
        { value: '82', label: 'pairings of cities' },
        { value: '40', label: 'regions' },
        { value: '20', label: 'pairings of regions' },
      ],
      caption:
        'As the programme gave them. Some pairings have three members and some cities are in more than one. For the countries it gives two counts: 34 in one place, 20 in the Union and 11 elsewhere in another. We print both and add neither.',
    },
    { heading: 'Six themes, and no total' },
    {
      text: 'The programme counts on which themes its cities and regions worked. Please do not add the bars. A city that works on housing and on mobility stands in both, as it should, and the sum is larger than the number of all who took part.',
    },
    {
      caption: 'Cities and regions that worked on each theme',
      art: {
        alt: 'Bars: social inclusion and urban regeneration 81, smart cities and innovation 77, climate change adaptation and mitigation 74, circular production and consumption 64, blue and green infrastructure 57, mobility and transport 54.',
        bars: {
          unit: '',
          bars: [
            { label: 'Social inclusion and urban regeneration', value: 81 },
            { label: 'Smart cities and innovation', value: 77 },
            { label: 'Climate change', value: 74 },
            { label: 'Circular production and consumption', value: 64 },
            { label: 'Blue and green infrastructure', value: 57 },
            { label: 'Mobility and transport', value: 54 },
          ],
        },
      },
    },
    { heading: 'Six steps on paper' },
    {
      text: 'What holds a pair together is an action plan. All the plans go through the same steps, and the first is the one most easily spoilt.',
    },
    {
      caption: 'Steps of the action plan, and what to watch at each',
      table: {
        columns: ['Step', 'Watch for'],
        rows: [
          ['1  Describe where each city stands', 'Brochures. Two of them have nothing to say to each other'],
          [
            '2  Find what both want to work on, and say exactly what',
            'A subject so large that both can agree',
          ],
          ['3  Write down what is to pass from one to the other', 'Both want to teach'],
          ['4  Do it, in each city', 'An election, and nobody left who signed'],
          ['5  Say what each has learned', 'Thanks in place of lessons'],
          ['6  Promise what comes afterwards, or say that nothing does', 'Promises made at an airport'],
        ],
        widths: [1.3, 1.2],
      },
    },
    {
      box: 'No trip before the third step. Whoever has met on a screen first arrives with questions, or so we hope, and not with gifts.',
      title: 'An unpopular rule',
    },
    ...ourThree,
    ...byTheme,
    { heading: 'If you would like to be one of two' },
    {
      numbered: true,
      points: [
        'Write down what you cannot do. Send that first.',
        'Name two officers on each side from the first day, one of them not political.',
        'Ask for the costs with every deck, and for what was given up.',
        'Pay for the translation of what failed. People translate only what they are proud of.',
        'Agree on the day on which you stop.',
      ],
    },
    {
      text: 'The programme has a successor, which began in 2021. Its pairings are not in this booklet.',
    },
  ],
}
