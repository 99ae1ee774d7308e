import type { SampleGroup } from '@/prisma/sample/types/consortium'

export const heatWorkPlan: NonNullable<SampleGroup['workPlan']> = {
  words: {
    en: {
      title: 'A year of heat',
      summary: 'From the list of contract clauses to one that a small town can use without a law firm.',
    },
    nl: {
      title: 'Een jaar warmte',
      summary:
        'Van een lijst contractbepalingen naar een contract dat een kleine stad zonder advocatenkantoor kan gebruiken.',
    },
  },
  items: [
    {
      when: { months: -4 },
      words: {
        en: {
          title: 'Read the meters of the last winter',
          summary: 'Everybody brings the raw readings, with the gaps. Nobody may bring a graph.',
        },
        nl: {
          title: 'De meters van de afgelopen winter lezen',
          summary: 'Iedereen brengt de ruwe standen mee, met de gaten erin. Grafieken zijn verboden.',
        },
      },
    },
    {
      when: { event: 'webinar-storage-heaters' },
      words: {
        en: {
          title: 'Webinar on storage heaters',
          summary: 'Glasgow shows the control, tenants’ questions included.',
        },
        nl: {
          title: 'Webinar over accumulatiekachels',
          summary: 'Glasgow laat de regeling zien, met de vragen van huurders erbij.',
        },
      },
    },
    {
      when: { event: 'study-tour-umea' },
      words: {
        en: {
          title: 'Study tour to Umeå',
          summary: 'Into the cellars of the hospital and the campus, with the people who hold the keys.',
        },
        nl: {
          title: 'Studiereis naar Umeå',
          summary: 'De kelders van ziekenhuis en campus in, met de mensen die de sleutels hebben.',
        },
      },
    },
    {
      when: { months: 0 },
      words: {
        en: {
          title: 'Standard clauses, first version',
          summary:
            'Sale of a building, mild winter, failure of a pump, end of contract. Written so that a treasurer can read them.',
        },
        nl: {
          title: 'Standaardbepalingen, eerste versie',
          summary:
            'Verkoop van een gebouw, zachte winter, defecte pomp, einde van het contract. Zo geschreven dat een penningmeester ze kan lezen.',
        },
      },
    },
    {
      when: { event: 'study-tour-rotterdam' },
      words: {
        en: {
          title: 'Study tour to Rotterdam',
          summary: 'The quay, the pump room and the street that was opened twice.',
        },
        nl: {
          title: 'Studiereis naar Rotterdam',
          summary: 'De kade, de pompkamer en de straat die twee keer open moest.',
        },
      },
    },
    {
      when: { months: 4 },
      words: {
        en: {
          title: 'Try the clauses on a Fellow city',
          summary: 'Brno reads them against its plans for Špitálka and says what does not fit Czech law.',
        },
        nl: {
          title: 'De bepalingen proberen in een Fellow-stad',
          summary:
            'Brno legt ze naast de plannen voor Špitálka en zegt wat niet in het Tsjechische recht past.',
        },
      },
    },
    {
      when: { months: 6 },
      words: {
        en: {
          title: 'List of what not to try again',
          summary: 'Second edition. Entries need a reason and a person who can be telephoned.',
        },
        nl: {
          title: 'Lijst van wat je niet nog eens moet proberen',
          summary: 'Tweede druk. Elke regel heeft een reden nodig en iemand die je kunt bellen.',
        },
      },
    },
  ],
}
