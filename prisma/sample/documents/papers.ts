import type { SampleDocument } from '@/prisma/sample/types/stories'

const paper = {
  language: 'en',
  licence: 'CC-BY-4.0',
  speakers: [],
  solutions: [],
} as const satisfies Partial<SampleDocument>

export const papers: SampleDocument[] = [
  {
    ...paper,
    slug: 'report-lessons-on-heat',
    kind: 'report',
    project: 'ruggedised',
    partner: 'city-of-rotterdam',
    issued: { weeks: -37, weekday: 3 },
    authors: ['joris-haverkamp', 'lars-erik-nyman'],
    cities: ['rotterdam', 'umea', 'glasgow'],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    solutions: [
      'heat-and-cold-exchange',
      'heat-from-surface-water',
      'storage-heater-control',
      'smart-thermal-grid',
    ],
    file: 'report-lessons-on-heat.pdf',
    words: {
      en: {
        title: 'Lessons on heat',
        summary:
          'Eleven lessons, each signed by somebody who learned it, with clauses for bad days and a list of what we do not know.',
      },
      nl: {
        title: 'Lessen over warmte',
        summary:
          'Elf lessen, elk ondertekend door iemand die haar leerde, met bepalingen voor slechte dagen en een lijst van wat we niet weten. Het rapport is in het Engels.',
      },
    },
  },
  {
    ...paper,
    slug: 'factsheet-peak-load-control',
    kind: 'factsheet',
    project: 'ruggedised',
    issued: { weeks: -17, weekday: 3 },
    authors: ['lars-erik-nyman', 'eilidh-macrae'],
    cities: ['umea', 'glasgow'],
    themes: ['climate-change-adaptation-and-mitigation'],
    solutions: ['peak-load-control', 'demand-side-management'],
    file: 'factsheet-peak-load-control.pdf',
    words: {
      en: {
        title: 'Peak load control on two pages',
        summary:
          'What happens at half past seven on the coldest morning, what a building can leave out for half an hour, and what has to be agreed before.',
      },
    },
  },
  {
    ...paper,
    slug: 'guide-integrated-planning-workshop',
    kind: 'guide',
    group: 'integrated-planning',
    partner: 'tno',
    issued: { weeks: -31, weekday: 1 },
    authors: ['nienke-brouwer'],
    cities: [],
    themes: ['social-inclusion-and-urban-regeneration', 'smart-cities-and-innovation'],
    solutions: ['integrated-planning-workshop'],
    file: 'guide-integrated-planning-workshop.pdf',
    words: {
      en: {
        title: 'A plan in a day: guide to the workshop on integrated planning',
        summary:
          'A list, a map, forty metres of string, and people from departments that do not eat together. What to prepare, who has to stay until five, and whom to telephone three months later.',
      },
      nl: {
        title: 'Een plan in een dag: handleiding voor de workshop over integraal plannen',
        summary:
          'Een lijst, een kaart, veertig meter touw en mensen van afdelingen die nooit samen lunchen. Wat je voorbereidt, wie tot vijf uur moet blijven en wie je drie maanden later belt. De handleiding is in het Engels.',
      },
    },
  },
  {
    ...paper,
    slug: 'agenda-coordinators-meeting',
    kind: 'agenda',
    group: 'city-coordinators-group',
    project: 'scalable-cities',
    issued: { weeks: -1, weekday: 2 },
    authors: ['ioana-petrescu'],
    cities: [],
    themes: ['smart-cities-and-innovation'],
    file: 'agenda-coordinators-meeting.pdf',
    words: {
      en: {
        title: 'Agenda of the coordinators’ meeting in Brussels',
        summary:
          'An afternoon with three break-outs to choose from, their questions, and a drink afterwards.',
      },
    },
  },
  {
    ...paper,
    slug: 'minutes-spring-meeting',
    kind: 'minutes',
    group: 'city-coordinators-group',
    project: 'scalable-cities',
    issued: { weeks: -5, weekday: 3 },
    authors: ['ioana-petrescu'],
    cities: [],
    themes: ['smart-cities-and-innovation'],
    file: 'minutes-spring-meeting.pdf',
    words: {
      en: {
        title: 'Minutes of the coordinators’ meeting in Parma',
        summary:
          'What came of six streets, four decisions with their votes, who does what by when, and three points that were left for Brussels. Two sentences were struck out, and the minutes say so.',
      },
    },
  },
  {
    ...paper,
    slug: 'booklet-pairings',
    kind: 'booklet',
    project: 'iuc',
    partner: 'iclei-europe',
    issued: { weeks: -43, weekday: 5 },
    authors: ['ioana-petrescu'],
    cities: ['umea', 'rotterdam', 'parma'],
    themes: [
      'social-inclusion-and-urban-regeneration',
      'circular-production-and-consumption',
      'blue-and-green-infrastructure',
      'climate-change-adaptation-and-mitigation',
      'mobility-and-transport',
      'smart-cities-and-innovation',
    ],
    file: 'booklet-pairings.pdf',
    words: {
      en: {
        title: 'Two by two: a booklet of pairings',
        summary:
          'Two dozen pairs of cities and regions that learned from each other, what passed between them, and what to ask before becoming one of two. With counts by theme, which overlap and say so.',
      },
      fr: {
        title: 'Deux par deux : livret des jumelages',
        summary:
          'Deux douzaines de paires de villes et de régions qui ont appris l’une de l’autre, ce qui est passé entre elles et ce qu’il faut demander avant. Avec des décomptes par thème, qui se recoupent et le disent. Le livret est en anglais.',
      },
    },
  },
  {
    ...paper,
    slug: 'draft-city-contract',
    kind: 'contribution',
    visibility: 'members',
    group: 'city-coordinators-group',
    project: 'scalable-cities',
    issued: { weeks: -1, weekday: 4 },
    authors: ['marit-van-der-veen', 'davide-ferrarini', 'petr-dvoracek'],
    cities: [],
    themes: ['climate-change-adaptation-and-mitigation'],
    file: 'draft-city-contract.pdf',
    words: {
      en: {
        title: 'What a city contract should not promise: first draft',
        summary:
          'For the members of the group, to be changed at the meeting. Not to be quoted: half of it will be struck out.',
      },
    },
  },
]
