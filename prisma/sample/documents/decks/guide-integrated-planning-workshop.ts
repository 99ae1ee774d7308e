import type { Report } from '@/prisma/sample/documents/decks/format'
import { afterwards, theDay } from '@/prisma/sample/documents/decks/guide-integrated-planning-workshop.day'

export const report: Report = {
  form: 'report',
  slug: 'guide-integrated-planning-workshop',
  language: 'en',
  kind: 'Guide',
  title: 'A plan in a day',
  subtitle:
    'How to run a workshop on integrated planning, with a map on the floor and finance in the room until five.',
  people: [{ name: 'Nienke Brouwer', affiliation: 'TNO' }],
  cover: 'page',
  blocks: [
    { heading: 'What the day is for' },
    {
      text: 'A street is planned five times: by the people for water, for roads, for heat, for trees and for data. Each plan is sound, and together they open the street five times. This workshop puts those who plan a district on to the same map for one day, and does not let them out before there are names on what is left.',
    },
    {
      text: 'It comes from the Smart City Guidance Package for Integrated Planning and Management, which was put together in an action cluster of the European Innovation Partnership on Smart Cities and Communities. The City of Sofia was the first to test it. What stands here is the part that one needs to hold such a day without us.',
    },
    {
      caption: 'Seven stages of the package, and where the day belongs',
      art: {
        alt: 'Seven boxes in a row, joined by arrows: vision, decide and commit, plan, do, check, act, replicate. The third, plan, is marked as the day.',
        diagram: [
          { box: [0, 16, 12.4, 11], label: 'Vision', tone: 'quiet' },
          { box: [14.6, 16, 12.4, 11], label: 'Decide', sub: 'and commit', tone: 'quiet' },
          { box: [29.2, 16, 12.4, 11], label: 'Plan', tone: 'accent', filled: true },
          { box: [43.8, 16, 12.4, 11], label: 'Do', tone: 'quiet' },
          { box: [58.4, 16, 12.4, 11], label: 'Check', tone: 'quiet' },
          { box: [73, 16, 12.4, 11], label: 'Act', tone: 'quiet' },
          { box: [87.6, 16, 12.4, 11], label: 'Replicate', tone: 'quiet' },
          { line: [6, 30, 6, 35, 94, 35], tone: 'quiet' },
          { line: [94, 35, 94, 28], tone: 'quiet', head: true },
          { words: 'the day', at: [35.4, 12], tone: 'accent', anchor: 'middle', strong: true },
          {
            words: 'one to several years, and then from the beginning in the next city',
            at: [50, 40],
            tone: 'quiet',
            anchor: 'middle',
          },
        ],
      },
    },
    { heading: 'Before anything: may you hold it?' },
    {
      text: 'There are three reasons not to. Each has ended a workshop that had a good lunch.',
    },
    {
      numbered: true,
      points: [
        {
          text: 'It has been decided already',
          under: ['Then say so and hold a hearing. People notice by eleven o’clock.'],
        },
        {
          text: 'There is no money for any of it, and none is looked for',
          under: ['Then it is a wish. Wishes are allowed; call the day that.'],
        },
        {
          text: 'Nobody has been chosen to telephone everybody three months later',
          under: ['Choose that person first. Without the call the plan is a photograph.'],
        },
      ],
    },
    { heading: 'Three weeks before: a list and a map' },
    {
      text: 'The day is won or lost with two pieces of homework. They look too simple to be taken seriously.',
    },
    {
      points: [
        {
          text: 'A list. Which solutions, methods as well as machines, would suit this city?',
          under: ['Not which are good. Which would suit. No longer than ten lines per department.'],
        },
        {
          text: 'A map. Where could each of them go?',
          under: [
            'On a list a charging hub and a row of trees never meet. On the map they want the same corner.',
          ],
        },
      ],
    },
    {
      text: 'Every department does the list, in one afternoon, and a third of it are favourites. The map is what people leave out. Ask for it a week before the day, and for a pencil drawing: a plotted map has been approved by somebody, and nobody will move a thing on it.',
    },
    {
      box: 'In Gdańsk four departments had each planned a project in the same street. Four budgets, four times the same tarmac torn up. It took a pencil to find out, and it was found out before the workshop had begun.',
      title: 'What a map is for',
    },
    { heading: 'Who has to be there' },
    {
      caption: 'Chairs, in the order in which they stay empty',
      table: {
        columns: ['Who', 'Because', 'If they are missing'],
        rows: [
          [
            'Somebody who can say yes to money, until five',
            'Half of the pins come out in the afternoon',
            'The wrong half comes out',
          ],
          [
            'Somebody who lives there, and not by profession',
            'They know who waits where at six',
            'Residents are a dot on the map',
          ],
          ['Somebody who can say no: law, monuments', 'Asked, they say “no, but”', 'They say it later'],
          [
            'Somebody who holds a shovel',
            'They know which trench is a fiction',
            'A trench is planned through a vault',
          ],
          ['Somebody from the network operator', 'The cable decides', 'The plan waits for a letter'],
          [
            'Somebody who is still there in three years',
            'Plans die of farewell parties',
            'Nobody remembers why',
          ],
        ],
        widths: [2.3, 2.1, 2],
      },
    },
    {
      text: 'Twenty to thirty people, and never more than four from one department. Deputies who may not decide are welcome beside their heads, not in place of them. If finance cannot stay until five, change the date. It has happened to us twice. Both times the second date was kept.',
    },
    { heading: 'What to bring' },
    {
      points: [
        'A map of the district so large that it lies on the floor, printed on something that can be walked on.',
        'Slippers for everybody. Otherwise nobody dares to step on it.',
        'Forty metres of thick string. The thin one tangles.',
        'Pins in six colours with flags to write on, and a seventh colour for residents.',
        'Tracing paper, one roll. A thick pen for each table. No screen.',
        'Two people to lead: one for the map, one for the clock.',
      ],
    },
    ...theDay,
    ...afterwards,
  ],
}
