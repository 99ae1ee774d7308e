import type { SampleDemonstration } from '@/prisma/sample/types/practice'

const inRotterdam = { city: 'rotterdam', project: 'ruggedised' } as const
/** Those that were built were watched until the end of the project. */
const untilTheEnd = { status: 'completed', endsOn: '2022-10' } as const

export const streetsAndDataInRotterdam: SampleDemonstration[] = [
  {
    slug: 'rotterdam-e-bus-fast-charging',
    solution: 'e-bus-fast-charging',
    ...inRotterdam,
    ...untilTheEnd,
    place: 'Bus station Zuidplein',
    latitude: 51.8869,
    longitude: 4.4893,
    partners: ['city-of-rotterdam', 'erasmus-centre-for-data-analytics'],
    themes: ['mobility-and-transport'],
    words: {
      en: {
        title: 'Electric buses, first on the computer',
        summary:
          'The Erasmus Centre for Data Analytics simulated the city’s change to electric buses: service, cost, emissions, and charging that follows renewable power.',
        body: `
          <p>A timetable is cheap to change on a screen. The model let the planners move chargers, lengthen
          breaks and make a bus late, as often as they liked, and see which line would be the first to
          suffer.</p>
          <p><a href="/people/samira-el-idrissi">Samira El Idrissi</a> can say what the model leaves out. She
          begins with the weather.</p>
        `,
      },
    },
  },
  {
    slug: 'rotterdam-city-model-in-3d',
    solution: 'city-model-in-3d',
    ...inRotterdam,
    ...untilTheEnd,
    place: 'Hart van Zuid',
    latitude: 51.8858,
    longitude: 4.4908,
    partners: ['city-of-rotterdam'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        title: 'The Heart of South in three dimensions',
        summary:
          'Buildings, trees, pipes and meters of the district in one model. Planners open it when two works want the same piece of ground.',
      },
      nl: {
        title: 'Hart van Zuid in drie dimensies',
        summary:
          'Gebouwen, bomen, leidingen en meters van de wijk in één model. Planners openen het als twee werken dezelfde grond willen.',
      },
    },
  },
  {
    slug: 'rotterdam-urban-data-platform',
    solution: 'urban-data-platform',
    ...inRotterdam,
    ...untilTheEnd,
    place: 'Wilhelminapier',
    latitude: 51.9066,
    longitude: 4.489,
    partners: ['city-of-rotterdam', 'erasmus-centre-for-data-analytics'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        title: 'A digital city, and who governs it',
        summary:
          'An open urban platform on which city, companies and residents share data. Its story is free to read as a business case: trust and governance weighed more than technology.',
      },
    },
  },
  {
    slug: 'rotterdam-smart-street-lighting',
    solution: 'smart-street-lighting',
    ...inRotterdam,
    ...untilTheEnd,
    place: 'Strevelsweg',
    latitude: 51.8893,
    longitude: 4.5002,
    partners: ['city-of-rotterdam'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        title: 'Lamps that report for themselves',
        summary:
          'Street lamps that can be dimmed and that tell the depot when they fail. Before a dimming curve is set, it is best walked at night with the people who live there.',
      },
    },
  },
  {
    slug: 'rotterdam-smart-waste-collection',
    solution: 'smart-waste-collection',
    ...inRotterdam,
    status: 'in_progress',
    place: 'Carnisse',
    latitude: 51.8876,
    longitude: 4.4789,
    partners: ['city-of-rotterdam'],
    themes: ['circular-production-and-consumption', 'smart-cities-and-innovation'],
    words: {
      en: {
        title: 'The bin calls the lorry',
        summary:
          'Underground containers report how full they are. The rounds are being drawn again with the crews, who know which lids lie.',
      },
    },
  },
]
