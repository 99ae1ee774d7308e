import type { SampleGroup } from '@/prisma/sample/types/consortium'

export const boardOfCoordinators: SampleGroup = {
  slug: 'board-of-coordinators',
  kind: 'board',
  joining: 'closed',
  people: [
    { person: 'marit-van-der-veen', role: 'chair' },
    { person: 'annika-sjoberg', role: 'member' },
    { person: 'eilidh-macrae', role: 'member' },
    { person: 'petr-dvoracek', role: 'member' },
    { person: 'agnieszka-wojcik', role: 'member' },
    { person: 'chiara-montanari', role: 'member' },
    { person: 'ioana-petrescu', role: 'secretary' },
  ],
  partners: [
    'city-of-rotterdam',
    'city-of-glasgow',
    'city-of-umea',
    'city-of-brno',
    'city-of-gdansk',
    'city-of-parma',
  ],
  cities: ['rotterdam', 'glasgow', 'umea', 'brno', 'gdansk', 'parma'],
  themes: ['smart-cities-and-innovation'],
  initiatives: [],
  workPlan: {
    words: {
      en: {
        title: 'The board’s year',
        summary: 'Few meetings, each with a decision that somebody is waiting for.',
      },
    },
    items: [
      {
        when: { month: 1 },
        words: {
          en: {
            title: 'Close last year’s accounts of time',
            summary: 'Each city says how many days it gave, and whether it can give them again.',
          },
        },
      },
      {
        when: { months: -2 },
        words: {
          en: {
            title: 'Decide which groups go on',
            summary: 'A group that has not met for a year must give a reason or end. One ended.',
          },
        },
      },
      {
        when: { months: 0 },
        words: {
          en: {
            title: 'Settle who pays for this portal',
            summary:
              'Shares per city for three years. Five cities have agreed; the sixth waits for its council.',
          },
        },
      },
      {
        when: { months: 2 },
        words: {
          en: {
            title: 'Read the draft city contract',
            summary: 'The coordinators’ group hands it in; the board sends it on or back.',
          },
        },
      },
      {
        when: { event: 'annual-conference' },
        words: {
          en: {
            title: 'Annual conference in Glasgow',
            summary: 'Programme, host and the one question that all sessions share.',
          },
        },
      },
      {
        when: { months: 5 },
        dropped: true,
        words: {
          en: {
            title: 'A common stand at a trade fair',
            summary: 'Dropped: nobody could name a person who would come to it and to nothing else of ours.',
          },
        },
      },
      {
        when: { month: 12 },
        words: {
          en: {
            title: 'Choose next year’s chair',
            summary: 'A Fellow city may stand for it too.',
          },
        },
      },
    ],
  },
  words: {
    en: {
      name: 'Board of Coordinators',
      summary:
        'One person from each of the six cities. It decides what the consortium does and what it leaves.',
      body: `
        <p>The board is small on purpose: six people, one from each city, and a secretary who does not vote.
        It meets four times a year, three of them on screen. Every city has one vote, whether it built a
        district or watched one being built.</p>
        <p>It decides on the year’s plan, on new members and on what appears in the name of all. It does not
        decide on technology; for that there is the <a href="/groups/task-group-on-heat">task group</a>, and
        there are the <a href="/groups/experts-group">experts</a>.</p>
        <p>The minutes are one page. They name the decision, the person and the date, and they say when a
        decision was put off, and why. Anybody may ask the <a href="/groups/secretariat">secretariat</a> to
        put a question on the agenda; it has to be a question to which the answer can be yes or no.</p>
      `,
    },
  },
}
