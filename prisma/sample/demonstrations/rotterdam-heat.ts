import type { SampleDemonstration } from '@/prisma/sample/types/practice'

const inRotterdam = { city: 'rotterdam', project: 'ruggedised' } as const
/** Those that were built were watched until the end of the project. */
const untilTheEnd = { status: 'completed', endsOn: '2022-10' } as const

export const heatInRotterdam: SampleDemonstration[] = [
  {
    slug: 'rotterdam-smart-thermal-grid',
    solution: 'smart-thermal-grid',
    ...inRotterdam,
    ...untilTheEnd,
    place: 'Hart van Zuid',
    latitude: 51.8847,
    longitude: 4.4893,
    partners: ['city-of-rotterdam'],
    themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
    words: {
      en: {
        title: 'One heat grid for the Heart of South',
        summary:
          'Halls, a theatre, a swimming pool and a shopping centre lie within ten minutes’ walk of each other. The grid lets them take and give heat and cold on the same pipes.',
        body: `
          <p>The district around Ahoy was rebuilt while the project ran, and the grid had to follow the
          building sites. Its engineers speak of it less as one work than as a small village in which
          everybody has to agree.</p>
          <p>Their advice to others: pay one person to hold the owners together, and lay no pipe for a
          building whose opening day nobody will put in writing. Questions go to
          <a href="/people/joris-haverkamp">Joris Haverkamp</a>.</p>
        `,
      },
      nl: {
        title: 'Eén warmtenet voor Hart van Zuid',
        summary:
          'Hallen, een theater, een zwembad en een winkelcentrum liggen op tien minuten lopen van elkaar. Op hetzelfde net nemen en geven ze warmte en kou.',
        body: `
          <p>De wijk rond Ahoy werd verbouwd terwijl het project liep, en het net moest de bouwplaatsen
          volgen. De ingenieurs spreken er minder over als één werk dan als een klein dorp waarin iedereen het
          eens moet worden.</p>
          <p>Hun raad aan anderen: betaal één persoon om de eigenaren bij elkaar te houden, en leg geen
          leiding voor een gebouw waarvan niemand de openingsdatum op papier zet. Vragen gaan naar
          <a href="/people/joris-haverkamp">Joris Haverkamp</a>.</p>
        `,
      },
    },
  },
  {
    slug: 'rotterdam-heat-and-cold-exchange',
    solution: 'heat-and-cold-exchange',
    ...inRotterdam,
    ...untilTheEnd,
    place: 'Rotterdam Ahoy',
    latitude: 51.8826,
    longitude: 4.4884,
    partners: ['city-of-rotterdam'],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'Heat and cold exchange at Ahoy',
        summary:
          'A hall full of people has to be cooled even in winter; its neighbours want the warmth. Heat pumps and a store in the ground stand between them.',
      },
    },
  },
  {
    slug: 'rotterdam-heat-from-surface-water',
    solution: 'heat-from-surface-water',
    ...inRotterdam,
    ...untilTheEnd,
    place: 'Quay in Hart van Zuid',
    latitude: 51.8838,
    longitude: 4.4908,
    partners: ['city-of-rotterdam'],
    themes: ['climate-change-adaptation-and-mitigation', 'blue-and-green-infrastructure'],
    words: {
      nl: {
        title: 'Warmte uit de kade',
        summary:
          'Een inlaat in de kade haalt in de zomer warmte uit het water en bewaart die in de grond. Het rooster vraagt na elke storm om iemand met een hark.',
        body: `
          <p>Het werk is aan de straatkant niet meer dan een luik. Daaronder zitten een rooster, een filter en
          een warmtewisselaar, in die volgorde van belang. Joris Haverkamp laat bezoekers eerst het filter
          zien, omdat niemand ernaar vraagt.</p>
          <p>Zijn dia’s staan in de <a href="/library/slides-surface-water-rotterdam">bibliotheek</a>, een
          verhaal erover bij het <a href="/news/heat-from-the-quay">nieuws</a>.</p>
        `,
      },
      en: {
        title: 'Heat from the quay',
        summary:
          'An intake in the quay takes warmth from the water in summer and stores it in the ground. After every storm the grille needs somebody with a rake.',
        body: `
          <p>From the street the works are no more than a hatch. Below are a grille, a filter and a heat
          exchanger, in that order of importance. Joris Haverkamp shows visitors the filter first, because
          nobody asks about it.</p>
          <p>His slides are in the <a href="/library/slides-surface-water-rotterdam">library</a>, and there is
          a <a href="/news/heat-from-the-quay">story</a> about it.</p>
        `,
      },
    },
  },
  {
    slug: 'rotterdam-heat-from-waste-water',
    solution: 'heat-from-waste-water',
    ...inRotterdam,
    status: 'in_progress',
    place: 'Hart van Zuid, main sewer',
    latitude: 51.8829,
    longitude: 4.4933,
    partners: ['city-of-rotterdam'],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    words: {
      en: {
        title: 'Warmth from the main sewer',
        summary:
          'Readings of flow and temperature go on through another winter. The question is how cold the water may arrive at the treatment works.',
      },
    },
  },
  {
    slug: 'rotterdam-heat-from-pavements',
    solution: 'heat-from-pavements',
    ...inRotterdam,
    ...untilTheEnd,
    place: 'Square at Ahoy',
    latitude: 51.8832,
    longitude: 4.4872,
    partners: ['city-of-rotterdam'],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'A square that stores the summer',
        summary:
          'A stretch of paving with pipes beneath it collects heat in summer. Its drawing hangs in the works office, since a saw would find the pipes sooner than a file would.',
      },
    },
  },
  {
    slug: 'rotterdam-heat-from-pavements-motorstraat',
    solution: 'heat-from-pavements',
    ...inRotterdam,
    status: 'discontinued',
    place: 'Motorstraat',
    latitude: 51.8816,
    longitude: 4.4917,
    partners: ['city-of-rotterdam'],
    themes: ['climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        title: 'Second pavement collector, Motorstraat',
        summary:
          'Given up before work began: the street was to be opened again for cables a few years later, and the collector would not have survived it. The design is kept.',
      },
      nl: {
        title: 'Tweede asfaltcollector, Motorstraat',
        summary:
          'Gestopt voordat het werk begon: de straat moest een paar jaar later weer open voor kabels, en dat had de collector niet overleefd. Het ontwerp is bewaard.',
      },
    },
  },
  {
    slug: 'rotterdam-building-energy-management',
    solution: 'building-energy-management',
    ...inRotterdam,
    ...untilTheEnd,
    place: 'Theatre and pool, Zuidplein',
    latitude: 51.8852,
    longitude: 4.488,
    partners: ['city-of-rotterdam'],
    themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
    words: {
      en: {
        title: 'A theatre and a pool that know their timetable',
        summary:
          'Ventilation and heat follow the programme of the evening. It begins with a list of rooms on which both houses agree.',
      },
    },
  },
]
