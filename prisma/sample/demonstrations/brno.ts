import type { SampleDemonstration } from '@/prisma/sample/types/practice'

const inBrno = { city: 'brno', project: 'ruggedised' } as const

export const demonstrationsInBrno: SampleDemonstration[] = [
  {
    slug: 'brno-open-data-by-default',
    solution: 'open-data-by-default',
    ...inBrno,
    status: 'completed',
    place: 'Nová radnice',
    latitude: 49.1937,
    longitude: 16.6088,
    partners: ['city-of-brno'],
    themes: ['smart-cities-and-innovation'],
    words: {
      cs: {
        title: 'Data z brněnských šuplíků',
        summary:
          'Nejdřív se vyjednávalo s každým úředníkem zvlášť. Pak přišla politická podpora a vnitřní pověření a data se začala otevírat sama od sebe.',
        body: `
          <p>První verzi katalogu už vystřídala lepší; dnes je v ní velké množství datových sad ve
          srozumitelných formátech. Co změnilo tempo, nebyl program. Byla to věta v pravidlech města a
          podpora, o kterou se úředník mohl opřít.</p>
          <p>Jak to šlo krok za krokem, ukazuje <a href="/library/slides-open-data-brno">prezentace</a> a
          <a href="/news/open-data-in-the-rules">článek</a>.</p>
        `,
      },
      en: {
        title: 'Data out of Brno’s drawers',
        summary:
          'At first each officer was talked to singly. Then came political support and a mandate within the town hall, and data began to open of their own accord.',
        body: `
          <p>The first version of the catalogue has been replaced by a better one, with a large number of data
          sets in formats that people can use. It was not a program that changed the pace. It was a sentence
          in the city’s rules, and backing on which an officer could lean.</p>
          <p>How it went, step by step, is in the <a href="/library/slides-open-data-brno">slides</a> and in a
          <a href="/news/open-data-in-the-rules">story</a>.</p>
        `,
      },
    },
  },
  {
    slug: 'brno-integrated-planning-workshop',
    solution: 'integrated-planning-workshop',
    ...inBrno,
    status: 'completed',
    place: 'Špitálka',
    latitude: 49.1902,
    longitude: 16.6262,
    partners: ['city-of-brno', 'isinnova'],
    themes: ['smart-cities-and-innovation', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'Špitálka, from hope to plan',
        summary:
          'Several rounds of workshops turned the wish for a smart district into a plan with a timetable, and with steps for finding the money.',
      },
      cs: {
        title: 'Špitálka, od naděje k plánu',
        summary:
          'Několik kol dílen proměnilo přání mít chytrou čtvrť v plán s termíny a s kroky, jak sehnat peníze.',
      },
    },
  },
  {
    slug: 'brno-urban-data-platform',
    solution: 'urban-data-platform',
    ...inBrno,
    status: 'in_progress',
    place: 'Malinovského náměstí',
    latitude: 49.1953,
    longitude: 16.6146,
    origin: 'rotterdam',
    partners: ['city-of-brno'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        title: 'The platform’s second life',
        summary:
          'Brno works on its data platform in parallel with the Lighthouse cities and took from Rotterdam the habit of writing the rules first.',
      },
    },
  },
  {
    slug: 'brno-smart-thermal-grid',
    solution: 'smart-thermal-grid',
    ...inBrno,
    status: 'planned',
    place: 'Špitálka',
    latitude: 49.1909,
    longitude: 16.6248,
    origin: 'umea',
    partners: ['city-of-brno'],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'Low-temperature heat for Špitálka',
        summary:
          'The new district is to share heat as the campus in Umeå does. Which clauses of the Swedish contract fit Czech law is being looked into.',
      },
    },
  },
]
