import type { Deck } from '@/prisma/sample/documents/decks/format'
import { arrow, flow, note } from '@/prisma/sample/documents/decks/strokes'

export const deck: Deck = {
  form: 'slides',
  slug: 'slides-innovation-platform',
  language: 'en',
  title: 'A platform is somebody who asks again',
  subtitle:
    'Where in a town hall trials are begun, ended and written down. With remarks from a file named “Ended quietly”.',
  people: [{ name: 'Ingrid Solheim', affiliation: 'RISE' }],
  occasion: 'Study tour to Umeå',
  slides: [
    {
      title: 'It has no log-in',
      lead: 'Say “platform” in a town hall and somebody asks for the supplier. There is none.',
      points: [
        'A place outside all the organisations that have to agree',
        'Where somebody is paid to put the question again',
        {
          text: 'And where each trial ends with yes, no or not yet, in writing',
          under: ['A pilot without such a home dies with its grant.'],
        },
      ],
    },
    {
      title: 'Three answers, and one that is not allowed',
      art: {
        alt: 'From an idea an arrow leads to a trial with a date, and from there three arrows to yes, no and not yet. A dashed line leads from the trial to a grey box: ended quietly. It is crossed out.',
        diagram: [
          { box: [2, 15, 18, 12], label: 'Idea', tone: 'quiet' },
          { box: [34, 13, 22, 16], label: 'Trial', sub: 'with a date and a home', tone: 'ink', filled: true },
          flow([20, 21], [34, 21], 'ink'),
          { box: [76, 1, 22, 9], label: 'Yes: a budget line', tone: 'blue' },
          { box: [76, 13, 22, 9], label: 'No: and why', tone: 'blue' },
          { box: [76, 25, 22, 9], label: 'Not yet: until when', tone: 'blue' },
          arrow([56, 18], [76, 6], 'blue'),
          arrow([56, 20], [76, 17.5], 'blue'),
          arrow([56, 24], [76, 29], 'blue'),
          { box: [34, 39, 22, 9], label: 'Ended quietly', sub: 'not an answer', tone: 'accent' },
          {
            line: [45, 29, 45, 39],
            tone: 'accent',
            dashed: true,
          },

          note('published, the failed ones first', [87, 39.5], 'quiet'),
        ],
      },
    },
    {
      title: 'How trials end when nobody ends them',
      points: [
        {
          text: '“It is being evaluated”',
          under: ['By somebody who left at midsummer.'],
        },
        {
          text: '“It has been transferred to operations”',
          under: ['Operations has heard of it. It has no hours for it.'],
        },
        {
          text: '“We learned a great deal”',
          under: ['The next department learns it again, from the beginning.'],
        },
        'A failed trial that is buried costs twice. A failed trial that is read costs once',
      ],
    },
    {
      title: 'Where in the town hall does it belong?',
      art: {
        alt: 'A field with two directions: hands to the right, power upwards. Beside the mayor stands high and at the left, a technical department low and at the right, the university low and at the left. At the upper right an empty circle with a question mark.',
        diagram: [
          {
            line: [10, 46, 10, 2],
            tone: 'quiet',
            head: true,
          },
          {
            line: [10, 46, 92, 46],
            tone: 'quiet',
            head: true,
          },
          { words: 'power', at: [12, 4], tone: 'quiet', strong: true },
          { words: 'hands', at: [92, 43.6], tone: 'quiet', strong: true, anchor: 'end' },
          { box: [15, 9, 26, 9], label: 'Beside the mayor', tone: 'blue' },
          { box: [58, 31, 30, 9], label: 'Technical department', tone: 'blue' },
          { box: [15, 31, 26, 9], label: 'At the university', tone: 'quiet' },
          { circle: [74, 12, 7], label: '?', tone: 'accent', filled: true },
        ],
      },
      beside: [
        'The three Lighthouse cities discussed this on a panel.',
        'Each began from where its own stands.',
        'In Umeå it is still open to whom it will report.',
      ],
      note: 'The places are my reading, to be argued with.',
    },
    {
      title: 'The order of the question',
      table: {
        columns: ['City', 'Owners at the pipe', 'First question in the room', 'Where it gets stuck'],
        rows: [
          ['Umeå', 'Public', 'What is it for?', 'At the procurement'],
          [
            'Rotterdam',
            'Mostly private',
            'What do I get back, and when?',
            'At the return, before anybody asks what for',
          ],
          ['Parma', 'Mostly private', 'Who else has signed?', 'At the first signature'],
        ],
        widths: [1.2, 1.6, 2.3, 2.5],
      },
      note: 'The third column is from this afternoon, by Joris Haverkamp and Chiara Montanari. The fourth is mine. A platform can put the questions in another order.',
    },
    {
      title: 'The first thing to be cut',
      lead: 'On a good day it has nothing to do.',
      points: [
        'When the three agree, nobody needs to be asked again',
        'When they do not, it is too late to set it up',
        {
          text: 'So write into its budget what it is for on a bad day',
          under: ['A fire brigade is not cut for lack of fires. Not in most towns.'],
        },
      ],
    },
    {
      title: 'What it takes, and it is little',
      numerals: [
        { value: '2 or 3', label: 'people on permanent posts' },
        { value: '1', label: 'budget line that is theirs' },
        { value: '1', label: 'person within reach who may decide' },
        { value: '0', label: 'glass fronts. A shared coffee machine does more' },
      ],
      note: 'Advice, and no count of what any city has.',
    },
    {
      title: 'Three trials, five years on',
      table: {
        columns: ['Ask of each', 'A home answers', 'Without a home you hear'],
        rows: [
          ['Is it still in use?', 'Yes, by whom; or no, since when', '“I believe so”'],
          ['Who decided that?', 'A name and a sheet of paper', '“It developed that way”'],
          ['Who was not asked?', 'A list, sometimes long', '“Everybody was involved”'],
          ['Which rule had to change?', 'A paragraph', '“Regulation is a challenge”'],
        ],
        widths: [1.8, 2.4, 2.3],
      },
      note: 'Take three trials of your own before you set anything up. It needs an afternoon.',
    },
    {
      title: 'Ask first',
      points: [
        'Which three trials of the last years are still in use, and why just those?',
        'Who may say no, and does that person come to the meetings?',
        'What becomes of it when the university and the company have gone?',
        'Where is the list of trials, and do the failed ones stand at the top?',
        'Who asks you again, in a year, what came of this evening?',
      ],
    },
  ],
}
