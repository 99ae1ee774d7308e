import type { SampleSession } from '@/prisma/sample/types/stories'

export const agenda: SampleSession[] = [
  {
    kind: 'session',
    day: 1,
    from: '09:30',
    until: '11:00',
    place: 'Pump room',
    words: {
      en: {
        title: 'First the pump room',
        summary: 'In two groups of nine, with ear protection.',
        body: `
          <ul>
            <li>What makes a noise, and what should not?</li>
            <li>Which valve was last turned, when, and by whom?</li>
            <li>What does the operator wish that the designers had asked?</li>
          </ul>
        `,
      },
      nl: {
        title: 'Eerst de pompkamer',
        summary: 'In twee groepen van negen, met gehoorbescherming.',
        body: `
          <ul>
            <li>Wat maakt geluid, en wat zou dat niet moeten doen?</li>
            <li>Welke afsluiter is het laatst gedraaid, wanneer en door wie?</li>
            <li>Wat hadden de ontwerpers volgens de beheerder moeten vragen?</li>
          </ul>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'joris-haverkamp', role: 'speaker' }],
        words: {
          en: { title: 'With the operator on duty' },
          nl: { title: 'Met de beheerder van dienst' },
        },
      },
    ],
  },
  {
    kind: 'session',
    day: 1,
    from: '11:30',
    until: '13:00',
    place: 'The quay',
    words: {
      en: {
        title: 'Two screens and a row of houseboats',
        summary: 'One screen is lifted while you watch. The people from the boats come too.',
      },
      nl: {
        title: 'Twee roosters en een rij woonboten',
        summary: 'Eén rooster wordt gelicht terwijl je kijkt. De mensen van de boten komen er ook bij.',
      },
    },
    contributions: [
      {
        people: [
          { person: 'joris-haverkamp', role: 'speaker' },
          { person: 'marit-van-der-veen', role: 'speaker' },
        ],
        documents: ['slides-surface-water-rotterdam'],
        words: {
          en: { title: 'The permit that was agreed in a puddle' },
          nl: { title: 'De vergunning die in een plas tot stand kwam' },
        },
      },
    ],
  },
  {
    kind: 'item',
    day: 1,
    from: '13:00',
    until: '14:00',
    words: {
      en: { title: 'Lunch in the swimming pool’s café' },
      nl: { title: 'Lunch in het café van het zwembad' },
    },
  },
  {
    kind: 'session',
    day: 1,
    from: '14:00',
    until: '16:30',
    place: 'Along the route of the pipe',
    words: {
      en: {
        title: 'The street that was opened twice',
        summary: 'Heat in spring, fibre in autumn. How it came about, told by both sides.',
        body: `
          <ol>
            <li>Who knew of whom, and from when?</li>
            <li>What would it have cost to wait?</li>
            <li>What did the baker in number 12 get, and what would have been fair?</li>
          </ol>
        `,
      },
      nl: {
        title: 'De straat die twee keer open moest',
        summary:
          'In het voorjaar voor de warmte, in het najaar voor de glasvezel. Verteld door beide kanten.',
        body: `
          <ol>
            <li>Wie wist van wie, en sinds wanneer?</li>
            <li>Wat had wachten gekost?</li>
            <li>Wat kreeg de bakker op nummer 12, en wat was eerlijk geweest?</li>
          </ol>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'nienke-brouwer', role: 'moderator' }],
        words: {
          en: { title: 'A pavement talk with people from both sites' },
          nl: { title: 'Een gesprek op de stoep met mensen van beide bouwplaatsen' },
        },
      },
    ],
  },
  {
    kind: 'session',
    day: 2,
    from: '09:30',
    until: '12:00',
    parallel: 1,
    choosable: true,
    number: 1,
    place: 'Site hut',
    words: {
      en: {
        title: 'Your street in section',
        summary: 'Forty centimetres are looked for, with tracing paper.',
      },
      nl: {
        title: 'Jouw straat in doorsnede',
        summary: 'Er wordt veertig centimeter gezocht, met kalkpapier.',
      },
    },
    contributions: [
      {
        people: [{ person: 'nienke-brouwer', role: 'moderator' }],
        words: { en: { title: 'Drawing' }, nl: { title: 'Tekenen' } },
      },
    ],
  },
  {
    kind: 'session',
    day: 2,
    from: '09:30',
    until: '12:00',
    parallel: 1,
    choosable: true,
    number: 2,
    place: 'Library',
    words: {
      en: {
        title: 'Eleven clauses',
        summary: 'Standard clauses of the task group, tried on your own case.',
      },
      nl: {
        title: 'Elf bepalingen',
        summary: 'Standaardbepalingen van de taakgroep, geprobeerd op je eigen geval.',
      },
    },
    contributions: [
      {
        people: [
          { person: 'lars-erik-nyman', role: 'moderator' },
          { person: 'hanna-oberg', role: 'panellist' },
        ],
        words: { en: { title: 'Reading aloud' }, nl: { title: 'Hardop lezen' } },
      },
    ],
  },
  {
    kind: 'item',
    day: 2,
    from: '12:00',
    until: '13:15',
    words: { en: { title: 'The market on the square' }, nl: { title: 'De markt op het plein' } },
  },
  {
    kind: 'session',
    day: 2,
    from: '13:15',
    until: '14:30',
    place: 'Library',
    words: {
      en: { title: 'Then the slides', summary: 'Those that are still needed.' },
      nl: { title: 'Dan de dia’s', summary: 'Voor zover nog nodig.' },
    },
    contributions: [
      {
        people: [{ person: 'joris-haverkamp', role: 'speaker' }],
        documents: ['report-lessons-on-heat'],
        words: {
          en: { title: 'Eleven lessons, with whoever learned them' },
          nl: { title: 'Elf lessen, met degene die ze leerde' },
        },
      },
    ],
  },
]
