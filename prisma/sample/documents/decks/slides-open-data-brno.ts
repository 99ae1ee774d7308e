import type { Deck } from '@/prisma/sample/documents/decks/format'
import { arrow, dashes, flow, note } from '@/prisma/sample/documents/decks/strokes'

export const deck: Deck = {
  form: 'slides',
  slug: 'slides-open-data-brno',
  language: 'en',
  title: 'From favours to a rule',
  subtitle:
    'How Brno asked for its own data one office at a time, what changed the pace, and what the rule broke on the way.',
  people: [{ name: 'Lenka Hrůzová', affiliation: 'City of Brno' }],
  occasion: 'Workshop on urban data, Brno',
  slides: [
    {
      title: 'Ways to say no',
      points: [
        '“It is wrong in places.”',
        '“It is not finished yet.”',
        '“The company that made it would have to agree.”',
        '“You may have it if you do not show it to anybody.”',
        'New colleagues hear the whole list on their first day',
      ],
      aside: { value: '19', label: 'answers, in the order in which I first heard them' },
    },
    {
      title: 'It worked. That is what people forget',
      lead: 'Every single one of those conversations worked in the end. There were just too many of them.',
      points: [
        'Trees, street lamps, school places, tenders: an hour for one, a year for the next',
        {
          text: 'The trees came because a woman in the parks office liked maps',
          under: ['The water pipes did not, because nobody had a cousin at the waterworks.'],
        },
        'When she changed her post, the favour left with her. The table stayed as it was that afternoon',
        'A student’s map of playgrounds had a car park on it. The address on the page was a former colleague’s',
      ],
    },
    {
      title: 'Who has to ask?',
      art: {
        alt: 'Two pictures. At the left, before: the data officer in the middle with an arrow to each of six offices. At the right, after: each office sends its data to the catalogue by itself; one office sends a reason instead, which is published as well.',
        diagram: [
          { words: 'Before', at: [1, 3], strong: true },
          { circle: [23, 26, 6.5], label: 'Data officer', tone: 'accent', filled: true },
          { box: [1, 7, 12, 7], label: 'Parks', tone: 'quiet' },
          { box: [1, 22.5, 12, 7], label: 'Light', tone: 'quiet' },
          { box: [1, 38, 12, 7], label: 'Schools', tone: 'quiet' },
          { box: [34, 7, 12, 7], label: 'Roads', tone: 'quiet' },
          { box: [34, 22.5, 12, 7], label: 'Tenders', tone: 'quiet' },
          { box: [34, 38, 12, 7], label: 'Water', tone: 'quiet' },
          arrow([19, 21], [13, 13], 'accent'),
          arrow([16.5, 26], [13, 26], 'accent'),
          arrow([19, 31], [13, 39], 'accent'),
          arrow([27, 21], [34, 13], 'accent'),
          arrow([29.5, 26], [34, 26], 'accent'),
          dashes([27, 31], [34, 39], 'accent'),
          { words: 'After', at: [55, 3], strong: true },
          { box: [82, 7, 16, 23], label: 'Catalogue', tone: 'blue', filled: true },
          { box: [82, 36, 16, 9], label: 'List of refusals', tone: 'blue' },
          { box: [55, 7, 12, 7], label: 'Parks', tone: 'quiet' },
          { box: [55, 15, 12, 7], label: 'Roads', tone: 'quiet' },
          { box: [55, 23, 12, 7], label: 'Schools', tone: 'quiet' },
          { box: [55, 38, 12, 7], label: 'Water', tone: 'quiet' },
          arrow([67, 10.5], [82, 10.5], 'blue'),
          arrow([67, 18.5], [82, 18.5], 'blue'),
          arrow([67, 26.5], [82, 26.5], 'blue'),
          arrow([67, 41.5], [82, 41.5], 'blue'),
          note('reason', [74.5, 40.2], 'blue'),
        ],
      },
    },
    {
      title: 'Two things changed the pace. Neither was technical',
      points: [
        {
          text: 'Brussels: the Open Data Directive',
          under: ['Directive (EU) 2019/1024. A reason that is bigger than me.'],
        },
        {
          text: 'Upstairs: politicians backed the platform, and the department got a mandate in writing',
          under: ['From then on the officer who opened a table had somebody to lean on.'],
        },
        'What had been a request became the ordinary case',
        'An office may still say no. It is now the office that writes the reason down',
      ],
    },
    {
      title: 'Four questions, before and after',
      table: {
        columns: ['Question', 'Before', 'After'],
        rows: [
          ['Who begins?', 'The data officer, by telephone', 'The office that keeps the register'],
          ['Who explains?', 'Whoever wants the data', 'Whoever keeps it back'],
          ['What if nobody answers?', 'Nothing happens', 'It is published'],
          ['Who keeps it fresh?', 'Whoever was kind enough', 'A named post, not a named person'],
        ],
        widths: [1.8, 2.3, 2.4],
      },
    },
    {
      title: 'The spring in which it got fuller and worse',
      art: {
        alt: 'Sketch in five steps from favours to now. The number of data sets rises steeply after the mandate. The share that can be used falls at the same time and recovers once the visits begin again.',
        lines: {
          steps: ['Favours', 'Mandate', 'The spring after', 'Visits again', 'Now'],
          max: 10,
          lines: [
            { label: 'Data sets', values: [1.4, 2.4, 7, 8.2, 9], tone: 'blue' },
            { label: 'Fit for use', values: [7.6, 7.4, 3.6, 5.8, 7.2], tone: 'accent' },
          ],
        },
      },
      beside: [
        'A list of events came as a photograph of a list of events.',
        'It met the rule.',
        'Count what can be opened, not what has been handed in.',
      ],
      note: 'A sketch of how it felt, without units.',
    },
    {
      title: 'What the rule broke',
      points: [
        {
          text: 'An engineer near retirement: “I have been promoted from donor to suspect.”',
          under: [
            'His tables come on time. The notes in the margin, which only he could write, come no more.',
          ],
        },
        'People who had given gladly found that gladness was no longer asked for',
        'Suppliers ask for more since new contracts say: made with public money, so it is public',
        'A mandate brings you data. It does not bring you care',
      ],
    },
    {
      title: 'So we have coffee again, with another question',
      art: {
        alt: 'Three boxes in a row: the keeper of a table, the data officer, and somebody whom the table annoys. Arrows lead from both sides to a cup of coffee in the middle; the result is a corrected table.',
        diagram: [
          { box: [2, 8, 24, 12], label: 'Keeper of the table', sub: 'a named post', tone: 'blue' },
          { box: [74, 8, 24, 12], label: 'Annoyed user', sub: 'with an example', tone: 'accent' },
          { circle: [50, 14, 9], label: 'Coffee', tone: 'ink', filled: true },
          flow([26, 14], [40.4, 14], 'blue'),
          flow([74, 14], [59.6, 14], 'accent'),
          { box: [36, 36, 28, 10], label: 'A better table', tone: 'quiet' },
          flow([50, 23.4], [50, 36], 'ink'),
        ],
      },
      beside: [
        'I no longer ask whether. I bring somebody who has used it.',
        'Keepers had never heard from a user. Nearly all wanted to.',
        'Each page now has a box that leads to the keeper’s desk.',
      ],
    },
    {
      title: 'What stays shut is published too',
      table: {
        columns: ['Shut', 'Because', 'Until'],
        rows: [
          ['Whatever leads to a person', 'A neighbour already knows half of it', 'For good'],
          [
            'The exact place of some water and power',
            'We publish the street, not the cover',
            'Looked at each year',
          ],
          ['What an old contract keeps shut', 'It was signed that way', 'Its last day, which is on the list'],
        ],
        widths: [2.4, 2.5, 2.1],
      },
      note: 'Once a year the list of exceptions is read through, with a pencil for crossing out.',
    },
    {
      title: 'Can it be copied? No, and that is the good news',
      lead: 'Where the council is unwilling the rule will not come. So one knows whom to see first.',
      points: [
        'Who may say no, and has to give a reason?',
        'What have people asked for in the last two years?',
        'Which post keeps each table? If it is a name, write the post beside it',
        'Who mends a mistake that a resident finds, and by when?',
        'Who notices when a file stops coming?',
      ],
    },
  ],
}
