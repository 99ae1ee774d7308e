import type { Deck } from '@/prisma/sample/documents/decks/format'
import { arrow, flow, note, stroke } from '@/prisma/sample/documents/decks/strokes'

export const deck: Deck = {
  form: 'slides',
  slug: 'slides-charging-glasgow',
  language: 'en',
  title: 'The orange cable',
  subtitle:
    'Charging in Glasgow’s streets of tenements: one pavement, seven questions, and what they cost us to learn.',
  people: [{ name: 'Priya Campbell', affiliation: 'City of Glasgow' }],
  occasion: 'Meeting of the coordinators in Parma',
  slides: [
    {
      title: 'The complaint came with a photograph',
      lead: 'An orange cable out of a ground-floor window, over the pavement, into a parked car. A doormat on top.',
      points: [
        {
          text: 'The sender uses a wheelchair. In red she had drawn her way round the doormat',
          under: ['Off the kerb, between two bumpers, along the traffic and back up at the corner.'],
        },
        'What was the city going to do about the cable?',
        'I wrote: put in a charger. She wrote: where?',
      ],
    },
    {
      title: 'Where',
      art: {
        alt: 'A street seen from above. At the top the houses, under them the pavement with a bin and a tree, then a row of parking bays. A charger on the pavement is crossed out. Another stands on a small island of kerb between two bays, so that the pavement stays free.',
        diagram: [
          { box: [2, 1, 96, 8], label: 'Tenements', tone: 'quiet' },
          { box: [2, 9, 96, 13], tone: 'ink' },
          { words: 'Pavement', at: [4, 13.4], tone: 'quiet' },
          { circle: [20, 18.4, 2.2], tone: 'quiet', filled: true },
          note('tree', [24.6, 19.2], 'quiet'),
          { box: [38, 17, 4, 4], tone: 'accent', filled: true },
          stroke([36, 15], [44, 23], 'ink'),
          stroke([44, 15], [36, 23], 'ink'),
          { words: 'not here', at: [46, 19.8], tone: 'accent' },
          { box: [66, 16.4, 4, 4], tone: 'quiet' },
          { words: 'bin', at: [71.5, 19.2], tone: 'quiet' },
          { box: [2, 22, 22, 11], label: 'car', tone: 'blue' },
          { box: [25, 22, 22, 11], label: 'car', tone: 'blue' },
          { box: [47, 22, 7, 11], tone: 'accent' },
          { box: [48.8, 25.6, 3.4, 4], tone: 'accent', filled: true },
          { box: [54, 22, 22, 11], label: 'car', tone: 'blue' },
          { box: [77, 22, 21, 11], label: 'car', tone: 'blue' },
          stroke([48.8, 27.6], [45, 27.6], 'accent'),
          stroke([52.2, 27.6], [56, 27.6], 'accent'),
          note('An island of kerb between two bays', [50.5, 38], 'accent'),
          note('Carriageway', [50, 45.6], 'quiet'),
        ],
      },
      note: 'Walkers lose nothing. Drivers lose one bay in every six.',
    },
    {
      title: 'The first evening',
      points: [
        'Nobody in the hall was against chargers',
        'Nobody in the hall was against wheelchairs',
        {
          text: 'They were against losing the space outside number forty',
          under: ['One is allowed to be against that.'],
        },
        'What came of it is a list. No street is drawn before we have been through it',
      ],
      aside: { value: '1 in 6', label: 'parking bays goes. On the drawing, and said at the start' },
    },
    {
      title: 'Seven questions about one pavement',
      table: {
        columns: ['Question', 'Who knows'],
        rows: [
          ['1  Can two wheelchairs pass while a car charges on either side?', 'A wheelchair, not a ruler'],
          ['2  Who parks here at night, and who by day?', 'Whoever delivers the milk'],
          ['3  Is the cable under the street strong enough? Whose turn to pay?', 'The network operator'],
          ['4  Can the place be seen from a window?', 'A walk after dark'],
          ['5  What happens when the car is full?', 'The contract'],
          ['6  Does it say what it costs before one plugs in?', 'A stranger without an account'],
          ['7  Whom does one ring at eleven at night, and do they pick up?', 'Ring'],
        ],
        widths: [4.6, 2],
      },
    },
    {
      title: 'The third stops more streets than the other six',
      art: {
        alt: 'Sketch of an evening and a night. If all cars charge when they come home, the load of the street rises over what the cable can carry at about seven. If the charger waits, the load stays under it and moves into the night.',
        lines: {
          steps: ['16:00', '18:00', '20:00', '22:00', '0:00', '2:00', '4:00', '6:00'],
          max: 10,
          lines: [
            { label: 'All at six', values: [3, 8.6, 9.4, 6.4, 3.4, 2, 1.8, 2.6], tone: 'accent' },
            { label: 'Waiting', values: [3, 5, 5.2, 4.8, 5.6, 6, 5.8, 3.6], tone: 'blue' },
            { label: 'The cable', values: [7, 7, 7, 7, 7, 7, 7, 7], tone: 'quiet' },
          ],
        },
      },
      note: 'A sketch without units. The network under an old street was laid for lamps and kettles; a stronger cable is a trench outside number forty.',
    },
    {
      title: 'Later, and cheaper',
      lead: 'A slower charge suits most people, provided that they wake up to a full battery.',
      points: [
        'Agile Streets: a public charger that waits for the hours in which power is cheap',
        'The driver gets the difference, as a neighbour with a garage does',
        {
          text: 'In a street this is a matter of trust',
          under: [
            'She goes to bed, the charger decides, and if it was wrong she finds out at seven with her coat on.',
          ],
        },
        'So: one button that says now, whatever it costs',
      ],
      aside: { value: '4', before: 'only', label: 'regions took part in the trial, Glasgow among them' },
    },
    {
      title: 'Where it went wrong',
      table: {
        columns: ['What happened', 'What we do now'],
        rows: [
          ['The same petrol van stood at the best-lit charger, every night', 'No sign without a warden'],
          ['Four cards and two apps; visitors could not pay at all', 'A bank card must be enough'],
          ['The map said “free”. People read: costs nothing', 'It says “available”'],
          ['The car’s owner moved away before the charger came', 'Ask again in the year in which we dig'],
        ],
        widths: [3.6, 2.4],
      },
    },
    {
      title: 'Street or hub?',
      art: {
        alt: 'At the left a charger in the street, a few steps from the door. At the right a car park with a solar roof, ten minutes away. Between them a driver who comes home at eleven at night.',
        diagram: [
          {
            box: [2, 8, 30, 20],
            label: 'In the street',
            sub: 'at the door; takes room from somebody',
            tone: 'accent',
          },
          { circle: [50, 18, 8], label: '23:00', sub: 'after a shift', tone: 'ink', filled: true },
          {
            box: [68, 8, 30, 20],
            label: 'In a car park',
            sub: 'solar roof, battery, strong cable',
            tone: 'blue',
          },
          flow([42, 18], [32.4, 18]),
          arrow([58, 18], [67.6, 18], 'blue'),
          note('1 min', [37, 14.2], 'accent'),
          note('10 min', [63, 14.2], 'blue'),
          note('Glasgow builds both', [17, 35], 'accent'),
          note('Parma would leave the pavement to people', [83, 35], 'blue'),
        ],
      },
      note: 'A car park is where one charges in theory. Parma’s reply comes next, from Davide Ferrarini, who was outvoted at home.',
    },
    {
      title: 'Now your street',
      art: {
        alt: 'Bars: six streets were examined. In two a charger would have blocked the way of a wheelchair. In one nobody knew whose the cable was.',
        bars: {
          unit: '',
          max: 8,
          bars: [
            { label: 'Streets examined', value: 6 },
            { label: 'Wheelchair blocked', value: 2, accent: true },
            { label: 'Owner of the cable unknown', value: 1, accent: true },
          ],
        },
      },
      beside: [
        'One street per city, one photograph, one tape measure.',
        'Twenty minutes with the seven questions.',
        'The two cities concerned had not noticed.',
      ],
      note: 'The bars were added after the meeting. One street may stand in two of them.',
    },
    {
      title: 'Ask first',
      points: [
        'Who in this street has no car, and what do they get from it?',
        'How wide is the pavement with the post, the cable and the person untangling it?',
        'Who keeps the ground, the cable and the readings when the concession ends?',
        'Who looks at the drawing before it is shown?',
        {
          text: 'The woman who sent the photograph does, at ours',
          under: ['She brings a tape measure.'],
        },
      ],
    },
  ],
}
