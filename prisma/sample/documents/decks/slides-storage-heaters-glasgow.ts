import type { Deck } from '@/prisma/sample/documents/decks/format'
import { arrow, flow, note } from '@/prisma/sample/documents/decks/strokes'

export const deck: Deck = {
  form: 'slides',
  slug: 'slides-storage-heaters-glasgow',
  language: 'en',
  title: 'A brick that runs empty before supper',
  subtitle:
    'Storage heaters in Glasgow: what a meter and a controller can move, what they cannot, and why we begin with a button.',
  people: [
    { name: 'Eilidh MacRae', affiliation: 'City of Glasgow' },
    { name: 'Fergus Lindsay', affiliation: 'Wheatley Group' },
  ],
  occasion: 'Webinar on storage heaters',
  slides: [
    {
      title: 'Before anything else: a button',
      lead: 'Picture a tenant of eighty whose daughter comes on Sundays. An app is of no use to her.',
      points: [
        'It hangs at the height of a light switch, and not behind the sofa',
        'It means: warmer, for two hours',
        'It works when the internet does not',
        {
          text: 'It wins over anything that has been learned about her',
          under: ['A control that learns habits keeps to them on the day when she is ill and stays in bed.'],
        },
      ],
    },
    {
      title: 'A box of bricks with a wire',
      art: {
        alt: 'At night cheap power fills the bricks of a heater. Four arrows lead out of it through the day: to the bedroom at four, the hall at eight, an empty kitchen at noon, and a thin one to the living room at half past six, when people are at home.',
        diagram: [
          { box: [2, 16, 18, 14], label: 'Night tariff', sub: 'from midnight', tone: 'blue' },
          { box: [34, 14, 20, 18], label: 'Bricks', sub: 'full at five', tone: 'ink', filled: true },
          flow([20, 23], [34, 23], 'blue'),
          { box: [70, 0.5, 28, 9], label: 'Bedroom, 4 at night', tone: 'quiet' },
          { box: [70, 12.5, 28, 9], label: 'Hall, 8 in the morning', tone: 'quiet' },
          { box: [70, 24.5, 28, 9], label: 'Empty kitchen, noon', tone: 'quiet' },
          { box: [70, 38, 28, 11], label: 'Living room, 6:30', sub: 'everybody is at home', tone: 'accent' },
          flow([54, 18], [70, 6]),
          flow([54, 21], [70, 17]),
          flow([54, 25], [70, 29]),
          {
            line: [54, 29, 70, 43],
            tone: 'accent',
            dashed: true,
          },
          note('hardly anything', [54, 41], 'accent'),
        ],
      },
      note: 'Nothing here is broken. It does what it was built for, when the night tariff was the only cheap one.',
    },
    {
      title: 'One day in a flat, told twice',
      art: {
        alt: 'Sketch of a day. A heater that charges blindly is full at five in the morning and nearly empty at half past six in the evening. One that is told what to expect charges less at night, a little more around noon, and still has warmth in the evening.',
        lines: {
          steps: ['0:00', '4:00', '8:00', '12:00', '16:00', '20:00', '24:00'],
          max: 10,
          lines: [
            { label: 'Charges blindly', values: [2, 9.4, 7.4, 5, 2.8, 0.6, 2], tone: 'quiet' },
            { label: 'Is told', values: [2.4, 6.2, 4.6, 5.2, 6.2, 3.4, 2.4], tone: 'accent' },
          ],
        },
      },
      note: 'What is left in the bricks: a sketch without units, drawn after a day in one flat. It is not a measurement and not an average.',
    },
    {
      title: 'The same day in words',
      table: {
        columns: ['Hour', 'Charges blindly', 'Is told what to expect'],
        rows: [
          ['2 at night', 'Full charge, whatever the weather', 'As much as the forecast asks for'],
          ['7 in the morning', 'Too warm, windows open', 'Warm for an hour, then held back'],
          ['Noon', 'Leaks heat into an empty flat', 'Holds, and tops up if power is cheap'],
          ['Half past six', 'Nearly empty; fan heater on, day rate', 'Gives what it held'],
        ],
        widths: [1.5, 2.6, 2.6],
      },
      note: 'Nothing in the right-hand column needs a new heater. It needs a meter that can talk, half a day of an electrician, and a kitchen table.',
    },
    {
      title: 'Three numbers, and what sort of number each is',
      numerals: [
        {
          value: '20 %',
          before: 'about',
          label: 'less energy used. Reported by the landlord, for homes with the system',
        },
        { value: '10,500', label: 'homes to get it. A plan, as announced in autumn 2022' },
        { value: '20', label: 'months that the plan gave itself. Also a plan' },
      ],
      note: 'The landlord’s own numbers. How many flats the first comes from, in which winter and with what correction for weather has not been published.',
    },
    {
      title: 'Less than what?',
      lead: 'If someone tells you a saving and cannot tell you the temperature in the room, send them home.',
      points: [
        'Less than the same flat before, or less than its neighbour?',
        'Was it a mild winter?',
        'Were the rooms as warm? People in a cold flat save energy too',
        {
          text: 'Did the bill fall as well?',
          under: [
            'They use less and each unit costs more. We have been hugged and we have been shouted at; both were right.',
          ],
        },
      ],
    },
    {
      title: 'Who holds the switch?',
      art: {
        alt: 'A controller in the middle between a tenant at the left and the grid at the right. On a windy night both arrows point to charging. On a still night the tenant wants to charge and the grid wants to wait.',
        diagram: [
          { box: [2, 3, 22, 18], label: 'Tenant', sub: 'wants to be warm at 6:30', tone: 'accent' },
          { box: [39, 3, 22, 18], label: 'Controller', tone: 'ink', filled: true },
          { box: [76, 3, 22, 18], label: 'Grid', sub: 'wants no peak', tone: 'blue' },
          arrow([24, 12], [39, 12], 'accent'),
          arrow([76, 12], [61, 12], 'blue'),
          note('Windy night', [12, 31], 'quiet'),
          note('charge', [31.5, 31], 'accent'),
          note('charge', [68.5, 31], 'blue'),
          note('no quarrel', [50, 31]),
          note('Still night', [12, 42], 'quiet'),
          note('charge', [31.5, 42], 'accent'),
          note('wait', [68.5, 42], 'blue'),
          note('who wins?', [50, 42]),
          {
            line: [2, 35.4, 98, 35.4],
            tone: 'quiet',
          },
        ],
      },
      beside: [
        'The tenancy agreement says nothing about it.',
        'When heat goes on tells a stranger that somebody is at home. A housing officer should not be able to look that up.',
        'A home may say no.',
      ],
    },
    {
      title: 'Four questions that were sent in',
      table: {
        columns: ['Question', 'What we can say'],
        rows: [
          [
            'What do you see of when I am at home?',
            'Readings per heater; who may open them is a short list, and should be shorter',
          ],
          [
            'What if the radio link is down on a cold night?',
            'No good answer yet. It led to the vote on the next page',
          ],
          ['Is it a saving if the flat is colder?', 'No'],
          ['Who pays for wiring in a building of 1900?', 'The landlord, or nobody does it'],
        ],
        widths: [2.4, 3],
      },
    },
    {
      title: 'The vote on the button',
      art: {
        alt: 'Bars: 61 people voted for a button on the wall, 14 against.',
        bars: {
          unit: 'votes',
          bars: [
            { label: 'For a button', value: 61, accent: true },
            { label: 'Against', value: 14 },
          ],
        },
      },
      beside: [
        'Against: it doubles the cost of commissioning.',
        'For: without it the rest is not worth commissioning.',
        'No tenant took part in the vote.',
      ],
      note: 'Added after the webinar. The others were undecided.',
    },
    {
      title: 'Ask first',
      points: [
        'How warm is it at half past six, before you change anything?',
        'Who tells the controller when the tariff changes?',
        'May a tenant refuse, and is that counted as a home that said no?',
        'Does the tenant keep what is saved?',
        'Which number is answered in the evening, when people notice the cold?',
        'Has it been read aloud in the stairwell, to those who live there?',
      ],
    },
  ],
}
