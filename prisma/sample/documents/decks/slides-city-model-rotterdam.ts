import type { Deck } from '@/prisma/sample/documents/decks/format'
import { arrow, flow, note } from '@/prisma/sample/documents/decks/strokes'

export const deck: Deck = {
  form: 'slides',
  slug: 'slides-city-model-rotterdam',
  language: 'en',
  title: 'Two layers, one of which may be wrong',
  subtitle:
    'Rotterdam in three dimensions: what a city’s double is for, who corrects it, and a bench that was not there.',
  people: [{ name: 'Samira El Idrissi', affiliation: 'Erasmus Centre for Data Analytics' }],
  occasion: 'Workshop on urban data, Brno',
  slides: [
    {
      title: 'Two things that are taken for one',
      table: {
        columns: ['', 'The model', 'The platform'],
        rows: [
          ['What it is', 'The city in three dimensions', 'Where data are shared, on terms'],
          ['What is in it', 'Roofs, trees, pipes, plans', 'What there is, who has it, how good it is'],
          ['What it makes people do', 'Gasp', 'Read the terms'],
          ['What it needs most', 'An officer who corrects it weekly', 'Somebody who may say no'],
        ],
        widths: [1.7, 2.4, 2.7],
      },
    },
    {
      title: 'What stands in the way',
      art: {
        alt: 'Four layers drawn as sheets lying over each other. From below: pipes and cables, ground and streets, buildings and trees, plans. At the right the meters that belong to the buildings.',
        diagram: [
          {
            area: [20, 40, 74, 40, 84, 48, 10, 48],
            tone: 'quiet',
          },
          {
            area: [20, 28, 74, 28, 84, 36, 10, 36],
            tone: 'ink',
          },
          {
            area: [20, 16, 74, 16, 84, 24, 10, 24],
            tone: 'blue',
          },
          {
            area: [20, 4, 74, 4, 84, 12, 10, 12],
            tone: 'accent',
          },
          note('Pipes and cables, with their depth', [47, 45], 'quiet'),
          note('Ground, streets, quays', [47, 33], 'ink'),
          note('Buildings and trees', [47, 21], 'blue'),
          note('Plans: what is not there yet', [47, 9], 'accent'),
          { circle: [93, 20, 4], label: 'Meter', tone: 'blue', filled: true },
          arrow([89, 20], [80, 20], 'blue'),
        ],
      },
      note: 'A drawing shows what somebody decided to show. Between the first version and a useful one lie some hundred telephone calls about where a pipe really runs.',
    },
    {
      title: 'First of all, a place to get things wrong',
      lead: 'The change of a bus network to electric buses was played through before a bus was ordered.',
      points: [
        'What charging does to the timetable, to cost and to emissions',
        'How charging can follow the hours with sun and wind',
        {
          text: 'Which line suffers first when a bus is late',
          under: ['The planners made it late as often as they liked. No passenger noticed.'],
        },
        'What the model leaves out. I begin with the weather',
      ],
    },
    {
      title: 'A bench, for example',
      points: [
        'At an open day a man found his street in the model, and a bench in front of the chemist’s',
        'It had gone a year ago. There was no button for that',
        {
          text: 'The young woman at the screen wrote it on a sticky note',
          under: ['By the evening the frame was full of them, and most were right.'],
        },
        'We had built a window and called it a door',
      ],
      aside: { value: '30', label: 'sticky notes in a day, on the frame of one screen' },
    },
    {
      title: 'May residents correct the city?',
      table: {
        columns: ['For', 'Against'],
        rows: [
          ['They see what changed before any survey does', 'Engineers calculate with it'],
          ['Nobody checks what looks so true', 'One cannot lay a main on the strength of a sticky note'],
          ['Whoever may not correct it does not open it', 'Who is liable for a bench?'],
        ],
        widths: [1, 1],
      },
      note: 'An argument inside the administration. It ended in neither yes nor no.',
    },
    {
      title: 'Two layers',
      art: {
        alt: 'Two sheets over each other. The upper one, reported, takes notes from residents, with a date and without a name. The lower one, measured and signed, is changed by the survey office only. An arrow leads from the upper to the survey office and from there to the lower one.',
        diagram: [
          { box: [2, 4, 20, 12], label: 'Residents', tone: 'accent' },
          { box: [34, 2, 36, 16], label: 'Reported', sub: 'a date, no name; it shows', tone: 'accent' },
          flow([22, 10], [34, 10]),
          { box: [82, 18, 17, 14], label: 'Survey office', sub: 'goes and looks', tone: 'ink', filled: true },
          arrow([70, 10], [88, 18], 'ink'),
          {
            box: [34, 32, 36, 16],
            label: 'Measured and signed',
            sub: 'one may calculate with it',
            tone: 'blue',
          },
          arrow([88, 32], [70, 40], 'blue'),
          { box: [2, 34, 20, 12], label: 'Engineers', tone: 'blue' },
          flow([34, 40], [22, 40], 'blue'),
        ],
      },
      beside: [
        'The second layer cost a fraction of the first.',
        'It took three times as many meetings.',
        'It is the one that people open at home.',
      ],
    },
    {
      title: 'A double grows old faster than its city',
      art: {
        alt: 'Sketch over six years. A model that is kept every week stays nearly true. One that is left alone after the grant falls steeply from the third year.',
        lines: {
          steps: ['Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5', 'Year 6'],
          max: 10,
          lines: [
            { label: 'Kept weekly', values: [7, 8, 8.6, 8.8, 8.8, 9], tone: 'blue' },
            { label: 'Left alone', values: [7, 8, 8.2, 5.4, 3.4, 2.2], tone: 'accent' },
          ],
        },
      },
      beside: [
        'Who pays in year six?',
        'A model two years out of date is a film set.',
        'Ask for the name of the post, then for the line in the budget.',
      ],
      note: 'A sketch of how far one may trust it, without units.',
    },
    {
      title: 'The technology takes ten minutes',
      art: {
        alt: 'Bars with the minutes of a seminar: technology 10, choosing roles 20, asking and offering data 40, something goes wrong 20, writing the terms again 30.',
        bars: {
          unit: 'min',
          bars: [
            { label: 'Technology explained', value: 10 },
            { label: 'Roles', value: 20 },
            { label: 'Each asks and offers', value: 40, accent: true },
            { label: 'A house has flooded', value: 20 },
            { label: 'Terms, written again', value: 30, accent: true },
          ],
        },
      },
      beside: [
        'The case: Digital City Rotterdam, free of charge.',
        'Nobody wants to play the city.',
        'The new terms are twice as long. Half as many sign.',
      ],
      note: 'The timetable of our seminar. This afternoon it is played with officers, each in the role of the office they quarrel with most.',
    },
    {
      title: 'Five questions without a plug',
      points: [
        { text: 'What is it for?', under: ['For everybody who might have a use is for nobody.'] },
        { text: 'Who decides?', under: ['Draw a board. Who in it has no interest? Draw again.'] },
        { text: 'Who pays in year six?', under: ['The first years have a grant.'] },
        {
          text: 'Why trust it?',
          under: ['A wrong tree is forgiven. Learning from a newspaper what was measured is not.'],
        },
        { text: 'What do residents get to do?', under: ['To look is not an answer.'] },
      ],
    },
    {
      title: 'Ask first',
      points: [
        'Who will open it on an ordinary Tuesday, and for what?',
        'On how many computers in the town hall does it open?',
        'In what format can it leave the supplier?',
        'What underground is secret for good reasons, and what for none?',
        'Who has thought of the women’s refuge?',
        'Who owns what can be seen only when everything is laid together?',
      ],
    },
  ],
}
