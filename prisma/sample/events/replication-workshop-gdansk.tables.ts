import type { SampleSession } from '@/prisma/sample/types/stories'

type Table = {
  number: number
  host: string
  doubter: string
  en: { title: string; questions: string[] }
  pl: { title: string; questions: string[] }
}

const sixTables: Table[] = [
  {
    number: 1,
    host: 'tomasz-zurawski',
    doubter: 'joris-haverkamp',
    en: {
      title: 'Renovating a listed school',
      questions: ['Can your cellar wait a year?', 'Who tells the caretaker?', 'Which rooms stay cold?'],
    },
    pl: {
      title: 'Remont zabytkowej szkoły',
      questions: ['Czy wasza piwnica może poczekać rok?', 'Kto powie woźnemu?', 'Które sale zostaną zimne?'],
    },
  },
  {
    number: 2,
    host: 'lenka-hruzova',
    doubter: 'davide-ferrarini',
    en: {
      title: 'Open data by rule',
      questions: [
        'Who would have to sign the rule?',
        'Which office will say no first?',
        'Who keeps it fresh?',
      ],
    },
    pl: {
      title: 'Otwarte dane z urzędu',
      questions: [
        'Kto musiałby podpisać taką zasadę?',
        'Który wydział pierwszy powie nie?',
        'Kto dba o aktualność?',
      ],
    },
  },
  {
    number: 3,
    host: 'chiara-montanari',
    doubter: 'petr-dvoracek',
    en: {
      title: 'Mapping emissions',
      questions: ['Which quarter would you get wrong first?', 'Whose traffic is it?', 'Who may see the map?'],
    },
    pl: {
      title: 'Mapa emisji',
      questions: ['W której dzielnicy pomylicie się najpierw?', 'Czyj to ruch?', 'Kto może zobaczyć mapę?'],
    },
  },
  {
    number: 4,
    host: 'priya-campbell',
    doubter: 'agnieszka-wojcik',
    en: {
      title: 'Charging in the street',
      questions: ['How wide is your pavement?', 'Whose is the cable?', 'Who answers at eleven at night?'],
    },
    pl: {
      title: 'Ładowanie na ulicy',
      questions: [
        'Jak szeroki jest wasz chodnik?',
        'Do kogo należy kabel?',
        'Kto odbiera telefon o jedenastej wieczorem?',
      ],
    },
  },
  {
    number: 5,
    host: 'lars-erik-nyman',
    doubter: 'matthias-oberleitner',
    en: {
      title: 'Exchange of heat and cold',
      questions: ['Who is cold when others are warm?', 'How many owners?', 'What happens in July?'],
    },
    pl: {
      title: 'Wymiana ciepła i chłodu',
      questions: ['Komu jest zimno, gdy innym ciepło?', 'Ilu jest właścicieli?', 'Co się dzieje w lipcu?'],
    },
  },
  {
    number: 6,
    host: 'ingrid-solheim',
    doubter: 'annika-sjoberg',
    en: {
      title: 'An innovation platform',
      questions: ['Who asks the question again?', 'Who pays for that?', 'When may it end?'],
    },
    pl: {
      title: 'Platforma innowacji',
      questions: ['Kto zada pytanie jeszcze raz?', 'Kto za to płaci?', 'Kiedy może się skończyć?'],
    },
  },
]

/** Six tables at the same time, then what the whole room takes home. */
export const tables: SampleSession[] = [
  ...sixTables.map(asSession),
  {
    kind: 'item',
    from: '15:30',
    until: '15:45',
    words: {
      en: { title: 'Air', summary: 'In the yard.' },
      pl: { title: 'Powietrze', summary: 'Na podwórzu.' },
    },
  },
  {
    kind: 'session',
    from: '15:45',
    until: '17:00',
    place: 'Gym',
    words: {
      en: {
        title: 'Half of the pins come out',
        summary: 'What remains gets a name, a year and the person who pays. Photograph at five.',
      },
      pl: {
        title: 'Połowa pinezek wychodzi',
        summary: 'To, co zostaje, dostaje nazwisko, rok i tego, kto płaci. O piątej zdjęcie.',
      },
    },
    contributions: [
      {
        people: [
          { person: 'nienke-brouwer', role: 'moderator' },
          { person: 'agnieszka-wojcik', role: 'moderator' },
        ],
        words: { en: { title: 'Last round' }, pl: { title: 'Ostatnia runda' } },
      },
    ],
  },
]

function asSession({ number, host, doubter, en, pl }: Table): SampleSession {
  return {
    kind: 'session',
    from: '13:30',
    until: '15:30',
    parallel: 1,
    choosable: true,
    number,
    place: `Table ${number}`,
    words: {
      en: { title: en.title, body: listed(en.questions) },
      pl: { title: pl.title, body: listed(pl.questions) },
    },
    contributions: [
      {
        people: [
          { person: host, role: 'speaker' },
          { person: doubter, role: 'panellist' },
        ],
        words: {
          en: { title: 'One who runs it, one who doubts' },
          pl: { title: 'Kto prowadzi i kto wątpi' },
        },
      },
    ],
  }
}

function listed(questions: string[]): string {
  return `<ol>${questions.map((question) => `<li>${question}</li>`).join('')}</ol>`
}
