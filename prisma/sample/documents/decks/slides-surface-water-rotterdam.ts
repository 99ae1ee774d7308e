import type { Deck } from '@/prisma/sample/documents/decks/format'
import { arrow, flow, note, stroke } from '@/prisma/sample/documents/decks/strokes'

export const deck: Deck = {
  form: 'slides',
  slug: 'slides-surface-water-rotterdam',
  language: 'en',
  title: 'A basin, a pump and a great many mussels',
  subtitle:
    'Heat from the quay in Rotterdam’s Heart of South: how cold the water may get, whose water it is, and who lifts the screen.',
  people: [{ name: 'Joris Haverkamp', affiliation: 'City of Rotterdam' }],
  occasion: 'Heat that is already there, Rotterdam',
  slides: [
    {
      title: 'You do not find heat. You take it from something',
      lead: 'Asked for the size of the pump, we answered with a question: how cold may the water get?',
      points: [
        'What heat is taken from is colder afterwards: here a basin with fish and a row of houseboats',
        'The answer fixed how much water may pass the exchanger',
        'It fixed how far apart inlet and outlet have to be',
        {
          text: 'It was there before any supplier had drawn anything',
          under: [
            'Two offers that looked the cheapest fell out. Both would have drunk their own cold water within the hour.',
          ],
        },
      ],
    },
    {
      title: 'The ground remembers the summer',
      art: {
        alt: 'Section through a quay. At the left the basin with an intake behind a screen, then a heat exchanger under the quay, then a building with a heat pump. Under all of it lies a layer of sand. An arrow leads from the exchanger down into the sand in summer, another from the sand up to the heat pump in winter.',
        diagram: [
          {
            area: [2, 14, 30, 14, 30, 30, 2, 30],
            tone: 'blue',
          },
          note('Basin', [14, 23], 'blue'),
          {
            area: [30, 11, 98, 11, 98, 13, 33, 13, 33, 30, 30, 30],
            tone: 'ink',
            filled: true,
          },
          { box: [26, 17, 3, 10], tone: 'ink', filled: true },
          note('screen', [25, 12.4], 'quiet'),
          flow([14, 27], [25.4, 27], 'blue'),
          { box: [38, 17, 20, 10], label: 'Heat exchanger', tone: 'blue' },
          stroke([29, 22], [38, 22], 'blue'),
          { box: [72, 0.5, 22, 10], label: 'Building', sub: 'warm, and cool in July', tone: 'accent' },
          { box: [72, 17, 22, 10], label: 'Heat pump', tone: 'ink', filled: true },
          arrow([83, 17], [83, 13.6], 'accent'),
          {
            area: [2, 38, 98, 38, 98, 49, 2, 49],
            tone: 'quiet',
          },
          note('Layer of sand that holds water', [28, 44.4], 'quiet'),
          flow([48, 27], [48, 40], 'blue'),
          flow([83, 40], [83, 27.4], 'accent'),
          { words: 'June to September', at: [46, 34], tone: 'blue', anchor: 'end' },
          { words: 'October to April', at: [81.5, 34], tone: 'accent', anchor: 'end' },
        ],
      },
    },
    {
      title: 'The wrong way round, twice a year',
      art: {
        alt: 'Sketch of a year with three lines. The water of the basin is warmest in summer, what buildings ask for is highest in winter, and the store in the sand fills until September and empties until March.',
        lines: {
          steps: ['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov', 'Jan'],
          max: 10,
          lines: [
            { label: 'Water gives', values: [1, 2, 5, 8.6, 7, 3, 1], tone: 'blue' },
            { label: 'Houses ask', values: [9.4, 7.4, 3, 1, 2.4, 7.4, 9.4], tone: 'accent' },
            { label: 'Sand holds', values: [3.6, 1.4, 2.4, 5.4, 7.8, 6.4, 3.6], tone: 'quiet' },
          ],
        },
      },
      note: 'A sketch to think with, without units. Without cooling in summer the grey line never rises, and the sum does not come out.',
    },
    {
      title: 'Whose water?',
      table: {
        columns: ['Who', 'Has', 'Answered'],
        rows: [
          [
            'First authority',
            'The quay wall',
            '“Cold comes back, so it is a discharge.” With the form for discharges',
          ],
          [
            'Second authority',
            'The water and its quality',
            '“Only temperature is taken, and temperature has no owner.”',
          ],
          ['Third authority', 'The bed of the basin', '“We agree as soon as the other two have.”'],
          ['Harbour', 'The moorings', '“Can the pipe be painted?”'],
        ],
        widths: [1.5, 1.7, 4],
      },
      note: 'All four found the idea sympathetic. None had a form for it.',
    },
    {
      title: 'What ended the round',
      lead: 'A meeting on the quay itself, standing, in the rain, because no room was free.',
      numerals: [
        { value: '4', label: 'parties with their shoes in the same puddle' },
        { value: '1', label: 'joint permit' },
        { value: '1', label: 'contact, to whom the temperature of the basin is reported' },
      ],
      note: 'Three more meetings have since been held out of doors on purpose.',
    },
    {
      title: 'A good intake makes a good home',
      points: [
        'A screen keeps leaves and plastic out of the exchanger',
        {
          text: 'Within its first summer the screen had become a home',
          under: ['Young mussels settle where water moves gently and brings food.'],
        },
        'The flow fell, and the pump ran harder to make up for it',
        'For some weeks it took more power to fetch heat than one puts on a poster',
      ],
    },
    {
      title: 'The least elegant part is the one to copy',
      art: {
        alt: 'Two screens side by side in slots at the mouth of the intake. One is down in the water and works, the other is lifted above the water and dries.',
        diagram: [
          {
            area: [4, 22, 96, 22, 96, 46, 4, 46],
            tone: 'blue',
          },
          stroke([4, 22], [96, 22], 'blue'),
          { box: [32, 4, 8, 16], label: '2', tone: 'accent', filled: true },
          { box: [56, 24, 8, 20], label: '1', tone: 'ink', filled: true },
          {
            line: [36, 24, 36, 44],
            tone: 'quiet',
            dashed: true,
          },
          { words: 'dries, and is brushed', at: [29, 12], tone: 'accent', anchor: 'end' },
          { words: 'works', at: [67, 12], tone: 'ink' },
          stroke([66, 13.4], [61, 23], 'ink'),
          flow([8, 34], [28, 34], 'blue'),
          flow([70, 34], [92, 34], 'blue'),
        ],
      },
      beside: [
        'One screen can be lifted while the other works.',
        'Mussels do not survive being dry. No poison is needed.',
        'Somebody has to come by boat, and it stands in no first budget.',
      ],
    },
    {
      title: 'The summer that counted too late',
      points: [
        {
          text: 'Meters for the warmth going down were ordered with those of the buildings',
          under: ['They came with them, half a year after the pump.'],
        },
        'What the first summer stored is known only roughly. It has no figure',
        {
          text: 'I would have published an estimate, with the word “about”',
          under: [
            'The evaluator said no: an estimate needs its method beside it. Mine was thirty years of pumps.',
          ],
        },
        'No trench without both meters in the tender',
      ],
    },
    {
      title: 'What a council sees, and what comes every year',
      table: {
        columns: ['Every year', 'Who does it', 'In the first budget?'],
        rows: [
          ['Lift, dry and change the screens', 'Harbour maintenance, by boat', 'No'],
          ['Compare heat taken and heat put back', 'Operator of the network', 'Yes'],
          ['Report the temperature of the basin', 'The city', 'No'],
          ['Talk to the people on the boats', 'Whoever has the time', 'No'],
        ],
        widths: [3, 2.4, 1.6],
      },
      note: 'Three noes in four lines. The sum that decides whether it runs in ten years is the small one.',
    },
    {
      title: 'Would it work with you?',
      table: {
        columns: ['You have', 'Then'],
        rows: [
          ['Slow water, sand below, a building to cool', 'Measure one winter, then order'],
          ['No cooling in summer', 'The store is never filled. Leave it'],
          [
            'A river under ice, and in a hurry when it is not',
            'As in Umeå: cross it off. Keep the two screens',
          ],
          ['Standing water and a nature reserve', 'Ask the ecologist about August before the engineer'],
          ['A car park in the sun', 'Heat from the pavement: same reasoning, no mussels'],
        ],
        widths: [2.6, 3],
      },
    },
    {
      title: 'Ask first',
      points: [
        'How cold may it get, in which month, and who says so?',
        'Who else takes from this water, and has leave to take more?',
        'Which authorities can be brought to the quay on one morning?',
        'Who comes after a storm, with a rake and a key? Is that name in the contract?',
        'Where do the meters stand on the list of orders? Move them up',
      ],
    },
  ],
}
