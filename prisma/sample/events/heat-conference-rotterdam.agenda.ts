import type { SampleSession } from '@/prisma/sample/types/stories'

export const agenda: SampleSession[] = [
  {
    kind: 'item',
    day: 1,
    from: '09:30',
    until: '10:00',
    words: { en: { title: 'Coffee and badges' } },
  },
  {
    kind: 'session',
    day: 1,
    from: '10:00',
    until: '11:30',
    place: 'Burgerzaal',
    words: {
      en: {
        title: 'Where it goes',
        summary: 'Three places from which heat leaves a city, and three people who went to fetch it.',
        result: `
          <p>All three talks ended at the same word, <em>metering</em>. In each case the meter for what goes
          in was ordered later than the one for what comes out. The hall asked for a rule and got one: no
          trench without both meters in the tender.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'joris-haverkamp', role: 'speaker' }],
        documents: ['slides-surface-water-rotterdam'],
        words: { en: { title: 'A basin, a pump and a great many mussels' } },
      },
      {
        people: [
          { person: 'lars-erik-nyman', role: 'speaker' },
          { person: 'hanna-oberg', role: 'speaker' },
        ],
        words: { en: { title: 'What a hospital throws away in February' } },
      },
      {
        people: [{ person: 'marit-van-der-veen', role: 'moderator' }],
        words: { en: { title: 'Questions from the hall' } },
      },
    ],
  },
  {
    kind: 'session',
    day: 1,
    from: '11:45',
    until: '12:45',
    place: 'Burgerzaal',
    words: {
      en: {
        title: 'Old walls',
        summary: 'Fetching heat makes sense once it stays in the house.',
        result: `
          <p>The most quoted sentence of the day came from the floor: a city that builds a heat network for
          draughty buildings is buying pipes for the birds.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'tomasz-zurawski', role: 'speaker' }],
        documents: ['slides-school-renovation-gdansk'],
        words: {
          en: {
            title: 'A school of 1837, dried before it was insulated',
            summary: 'With a core of the wall to be passed round.',
          },
        },
      },
    ],
  },
  { kind: 'item', day: 1, from: '12:45', until: '14:00', words: { en: { title: 'Lunch' } } },
  {
    kind: 'session',
    day: 1,
    from: '14:00',
    until: '15:30',
    parallel: 1,
    choosable: true,
    number: 1,
    place: 'Room 14',
    words: {
      en: {
        title: 'Contracts',
        summary: 'What has to be agreed before anybody digs?',
        body: `
          <ul>
            <li>Who is liable when the source fails: the owner of the source, the network, nobody?</li>
            <li>May a source be sold?</li>
            <li>What is a fair price for heat in July?
              <ul>
                <li>None, because nobody wants it.</li>
                <li>The same as in winter, because the pipe costs the same.</li>
                <li>Whatever was agreed, because one has to be able to plan.</li>
              </ul>
            </li>
          </ul>
        `,
        result: `
          <p>Agreement on liability: the network, up to the flange. None on July. The three positions were
          written down with names, and the note went to the task group.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'fergus-lindsay', role: 'moderator' }],
        words: { en: { title: 'Opening question from a landlord' } },
      },
    ],
  },
  {
    kind: 'session',
    day: 1,
    from: '14:00',
    until: '15:30',
    parallel: 1,
    choosable: true,
    number: 2,
    place: 'Room 15',
    words: {
      en: {
        title: 'Under the street',
        summary: 'Space is scarcer than heat. Who moves over?',
        body: `
          <p>Bring a section of one of your streets, with everything in it. The room tries to find forty
          centimetres.</p>
        `,
        result: `
          <p>Of nine streets, four had room. In three of the others the pipe that was in the way was dead, and
          nobody had it on a list.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'nienke-brouwer', role: 'moderator' }],
        words: { en: { title: 'Nine streets on tracing paper' } },
      },
    ],
  },
  {
    kind: 'session',
    day: 1,
    from: '14:00',
    until: '15:30',
    parallel: 1,
    choosable: true,
    number: 3,
    place: 'Council chamber',
    words: {
      en: {
        title: 'Explaining it to a council',
        summary: 'Five minutes, no technical term, a councillor who is against.',
        body: `
          <p>Role play. The councillors are real.</p>
        `,
        result: `
          <p>Seven tried and two got their money. Both had begun with the boiler that would break down anyway,
          and with the year in which it would.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'ioana-petrescu', role: 'moderator' }],
        words: { en: { title: 'Rules of the game' } },
      },
    ],
  },
  {
    kind: 'item',
    day: 1,
    from: '18:00',
    until: '20:00',
    place: 'Swimming pool in the Heart of South',
    words: {
      en: {
        title: 'Swim, then soup',
        summary: 'The pool is one of the customers for the heat. Bring a towel.',
      },
    },
  },
  {
    kind: 'session',
    day: 2,
    from: '09:30',
    until: '11:30',
    place: 'Pump room, Heart of South',
    words: {
      en: {
        title: 'In the pump room',
        summary: 'In groups of twelve, with ear protection.',
        result: `
          <p>Asked what surprised them most, nearly all groups named the second screen.</p>
        `,
      },
    },
    contributions: [
      {
        people: [{ person: 'joris-haverkamp', role: 'speaker' }],
        words: { en: { title: 'A round with the people on duty' } },
      },
    ],
  },
  { kind: 'item', day: 2, from: '11:30', until: '13:00', words: { en: { title: 'Lunch and the way back' } } },
  {
    kind: 'session',
    day: 2,
    from: '13:00',
    until: '16:00',
    place: 'Burgerzaal',
    words: {
      en: {
        title: 'What we shall not do again',
        summary: 'Everybody may nominate one mistake. The hall votes.',
        result: `
          <ol>
            <li>To order the meters last.</li>
            <li>To promise a date that depends on somebody else’s building site.</li>
            <li>To show the saving before the second winter.</li>
          </ol>
          <p>The first eleven nominations are the lessons of the report.</p>
        `,
      },
    },
    contributions: [
      {
        people: [
          { person: 'matthias-oberleitner', role: 'panellist' },
          { person: 'eilidh-macrae', role: 'panellist' },
          { person: 'marit-van-der-veen', role: 'moderator' },
        ],
        words: { en: { title: 'Panel before the vote' } },
      },
    ],
  },
]
