import type { SampleAward } from '@/prisma/sample/types/consortium'

export const sampleAwards: SampleAward[] = [
  {
    slug: 'climate-neutral-award',
    awardedOn: '2021-10',
    cities: ['parma'],
    projects: ['ruggedised'],
    partners: ['city-of-parma'],
    story: 'parma-maps-its-emissions',
    words: {
      en: {
        title: 'Climate-Neutral award for Parma',
        summary: 'The first of its kind, for a low emission zone across the urban area.',
        givenBy: 'CIVITAS',
      },
      it: {
        title: 'Premio Climate-Neutral a Parma',
        summary: 'Il primo nel suo genere, per una zona a basse emissioni in tutta l’area urbana.',
        givenBy: 'CIVITAS',
      },
    },
  },
  {
    slug: 'cities-mission',
    awardedOn: '2022',
    cities: ['glasgow', 'parma', 'rotterdam', 'umea'],
    projects: [],
    partners: [],
    story: 'four-cities-one-mission',
    words: {
      en: {
        title: 'Chosen for the mission of climate-neutral and smart cities',
        summary: 'Four of 112 cities, out of 377 that applied.',
        givenBy: 'European Commission',
      },
      de: {
        title: 'Ausgewählt für die Mission „Klimaneutrale und intelligente Städte“',
        summary: 'Vier von 112 Städten, aus 377 Bewerbungen.',
        givenBy: 'Europäische Kommission',
      },
    },
  },
]
