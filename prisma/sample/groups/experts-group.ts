import type { SampleGroup } from '@/prisma/sample/types/consortium'

export const expertsGroup: SampleGroup = {
  slug: 'experts-group',
  kind: 'expert_group',
  joining: 'by_invitation',
  parent: 'board-of-coordinators',
  people: [
    { person: 'matthias-oberleitner', role: 'chair' },
    { person: 'carlo-benedetti', role: 'member' },
    { person: 'samira-el-idrissi', role: 'member' },
    { person: 'ingrid-solheim', role: 'member' },
    { person: 'nienke-brouwer', role: 'member' },
  ],
  partners: ['ait', 'isinnova', 'erasmus-centre-for-data-analytics', 'rise', 'tno'],
  cities: [],
  themes: ['smart-cities-and-innovation', 'climate-change-adaptation-and-mitigation'],
  initiatives: [],
  workPlan: {
    words: {
      en: {
        title: 'What the experts look at this year',
        summary: 'Questions handed in by cities, answered in no more than three pages each.',
      },
    },
    items: [
      {
        when: { months: -4 },
        words: {
          en: {
            title: 'Draw lots',
            summary: 'Nine questions came in, time allows for six. The lot decides, so that nobody has to.',
          },
        },
      },
      {
        when: { months: -2 },
        words: {
          en: {
            title: 'Answer on baselines',
            summary: 'How to say what a building would have used. Three methods, and when each is dishonest.',
          },
        },
      },
      {
        when: { months: -1 },
        words: {
          en: {
            title: 'Answer on leaving a data platform',
            summary:
              'What a city must own on the day the contract ends: data, history, keys and a person who knows.',
          },
        },
      },
      {
        when: { event: 'webinar-financing-districts' },
        words: {
          en: {
            title: 'Webinar on financing districts',
            summary: 'What a bank wants to see, and what it does not read.',
          },
        },
      },
      {
        when: { months: 3 },
        words: {
          en: {
            title: 'Answer on counting citizens engaged',
            summary: 'A hand raised, a form filled in, a flat changed: the same word for three things.',
          },
        },
      },
      {
        when: { months: 5 },
        words: {
          en: {
            title: 'Second look at last year’s answers',
            summary: 'Which were followed, which were wrong. The wrong ones are published first.',
          },
        },
      },
    ],
  },
  words: {
    en: {
      name: 'Experts Group',
      summary: 'Five researchers who answer questions of cities, in three pages and plain words.',
      body: `
        <p>A city may send in one question. Five researchers read it, telephone the city, and answer within
        two months on no more than three pages. They say what is known, what is not, and whom to ask. When
        they disagree, both answers are sent.</p>
        <p>The group was set up because reports come too late. A town hall that must decide in March on a
        contract for data has no use for a study in November. What it needs is somebody who has seen ten such
        contracts and will say which clause to strike out.</p>
        <p>Members are invited by the <a href="/groups/board-of-coordinators">board</a> for two years. They
        are not paid, and they declare for whom else they work.
        <a href="/people/matthias-oberleitner">Matthias Oberleitner</a> chairs;
        <a href="/people/carlo-benedetti">Carlo Benedetti</a> checks each number before it goes out. Answers
        are published after a year, without the city’s name if it so wishes.</p>
      `,
    },
  },
}
