import type { SampleFigure } from '@/prisma/sample/types/practice'

const ofInitiative = { kind: 'measured', unit: '', scope: 'project', project: 'scalable-cities' } as const
const ofProgramme = { kind: 'measured', unit: '', scope: 'project', project: 'iuc' } as const

const presentation = 'Presentation of Scalable Cities on its own page, in the paragraph about its community.'
const booklet = 'Booklet of the programme on its pairings, in the passage about what they worked on.'
const bookletOpening = 'The same booklet, in its opening pages about the programme.'

export const figuresOfProgrammes: SampleFigure[] = [
  {
    slug: 'scalable-cities-cities',
    indicator: 'cities-taking-part',
    ...ofInitiative,
    value: 142,
    qualifier: 'exact',
    sourceText: presentation,
    words: {
      en: {
        title: 'cities in Scalable Cities',
        summary: 'Each counted once, however many of its projects it has been in.',
        method: 'The initiative speaks of unique cities and sets no qualifier before the number.',
      },
    },
  },
  {
    slug: 'scalable-cities-projects',
    indicator: 'projects',
    ...ofInitiative,
    value: 28,
    qualifier: 'exact',
    sourceText: presentation,
    words: {
      en: {
        title: 'projects on smart cities and positive energy districts',
        summary: 'RUGGEDISED was one of them.',
        method: 'Count as given by the initiative, without a date.',
      },
    },
  },
  {
    slug: 'scalable-cities-demonstrations',
    indicator: 'demonstrations',
    ...ofInitiative,
    value: 550,
    qualifier: 'more_than',
    sourceText: presentation,
    words: {
      en: {
        title: 'demonstrations, technical and social',
        summary:
          'In five areas, from mobility to governance. The forty on this portal are a small part of them at most.',
        method:
          'Given by the initiative as more than this number. What makes one demonstration is for each project to say.',
      },
    },
  },
  {
    slug: 'iuc-cities',
    indicator: 'cities-taking-part',
    ...ofProgramme,
    value: 165,
    qualifier: 'exact',
    sourceText: bookletOpening,
    words: {
      en: {
        title: 'cities in the cooperation programme',
        summary: 'Large and small, from the Union and from four other parts of the world.',
        method:
          'The booklet speaks of individual cities and towns. Some were in more than one pairing and are counted once.',
      },
      fr: {
        title: 'villes dans le programme de coopération',
        summary: 'Grandes et petites, de l’Union et de quatre autres parties du monde.',
        method:
          'Le livret parle de villes prises une à une. Certaines étaient dans plusieurs jumelages et ne comptent qu’une fois.',
      },
    },
  },
  {
    slug: 'iuc-city-pairings',
    indicator: 'pairings',
    ...ofProgramme,
    value: 82,
    qualifier: 'exact',
    sourceText: booklet,
    words: {
      en: {
        title: 'pairings between cities',
        summary: 'Each for at least eighteen months. Most had two members, a few had three.',
        method: 'Count as printed. The booklet names only part of them.',
      },
    },
  },
  {
    slug: 'iuc-region-pairings',
    indicator: 'pairings',
    ...ofProgramme,
    value: 20,
    qualifier: 'exact',
    sourceText: booklet,
    words: {
      en: {
        title: 'pairings between regions',
        summary: 'Forty regions of the Union and of Latin America and the Caribbean.',
        method: 'Count as printed, apart from the pairings between cities.',
      },
    },
  },
  {
    slug: 'iuc-countries',
    indicator: 'countries',
    ...ofProgramme,
    value: 34,
    qualifier: 'exact',
    sourceText: booklet,
    words: {
      en: {
        title: 'countries of the paired cities',
        summary: 'One of two counts that the booklet gives. The other one comes to 31.',
        method:
          'As printed beside the number of pairings. We keep both counts, as we cannot tell which is right.',
      },
      fr: {
        title: 'pays des villes jumelées',
        summary: 'L’un des deux comptes que donne le livret. L’autre arrive à 31.',
        method:
          'Tel qu’imprimé à côté du nombre de jumelages. Nous gardons les deux comptes, faute de savoir lequel est juste.',
      },
    },
  },
  {
    slug: 'iuc-countries-in-the-union',
    indicator: 'countries',
    ...ofProgramme,
    value: 23,
    qualifier: 'exact',
    sourceText: booklet,
    partOf: 'iuc-countries',
    words: {
      en: {
        title: 'countries of the paired cities inside the European Union',
        summary: 'Belongs to the count of 34.',
        method: 'As printed; part of the 34 countries.',
      },
    },
  },
  {
    slug: 'iuc-countries-second-count',
    indicator: 'countries',
    ...ofProgramme,
    value: 31,
    qualifier: 'exact',
    sourceText: bookletOpening,
    words: {
      en: {
        title: 'countries of the paired cities, by the second count',
        summary:
          'Twenty member states of the Union and eleven other countries. It disagrees with the count of 34.',
        method:
          'Sum of the two numbers given in the opening pages, 20 and 11. The booklet does not explain the difference.',
      },
    },
  },
]
