import type { SampleIndicator } from '@/prisma/sample/types/practice'

const climate = 'climate-change-adaptation-and-mitigation'
const innovation = 'smart-cities-and-innovation'
const inclusion = 'social-inclusion-and-urban-regeneration'

/** What programmes and the cities mission count of themselves. */
export const indicatorsOfProgrammes: SampleIndicator[] = [
  {
    slug: 'mission-applicants',
    unit: '',
    summable: false,
    themes: [climate],
    words: {
      en: {
        name: 'Applicants for the cities mission',
        summary: 'Cities that applied to the European mission for climate-neutral and smart cities.',
      },
    },
  },
  {
    slug: 'mission-cities',
    unit: '',
    summable: false,
    themes: [climate],
    words: {
      en: {
        name: 'Cities of the mission',
        summary: 'Cities chosen for the European mission for climate-neutral and smart cities by 2030.',
      },
      de: {
        name: 'Städte der Mission',
        summary:
          'Städte, die für die europäische Mission für klimaneutrale und intelligente Städte bis 2030 ausgewählt wurden.',
      },
    },
  },
  {
    slug: 'cities-taking-part',
    unit: '',
    summable: false,
    themes: [innovation],
    words: {
      en: {
        name: 'Cities taking part',
        summary:
          'Cities in a programme, each once. Not summed over programmes, since many cities are in several.',
      },
    },
  },
  {
    slug: 'projects',
    unit: '',
    summable: false,
    themes: [innovation],
    words: { en: { name: 'Projects', summary: 'Funded projects that an initiative brings together.' } },
  },
  {
    slug: 'demonstrations',
    unit: '',
    direction: 'increase',
    summable: false,
    themes: [innovation],
    words: {
      en: {
        name: 'Demonstrations',
        summary: 'Solutions put in place somewhere, as each programme counts them.',
      },
    },
  },
  {
    slug: 'pairings',
    unit: '',
    direction: 'increase',
    summable: true,
    themes: [innovation, inclusion],
    words: {
      en: {
        name: 'Pairings',
        summary: 'Cities or regions that agreed to learn from each other under a programme.',
      },
    },
  },
  {
    slug: 'countries',
    unit: '',
    summable: false,
    themes: [innovation],
    words: {
      en: { name: 'Countries', summary: 'Countries from which members of a programme come. Never summed.' },
    },
  },
]
