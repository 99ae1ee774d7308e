import type { SampleFigure } from '@/prisma/sample/types/practice'

const storyOnPrices =
  'Story of the project of 11 October 2022 on the conference session about energy prices, in the words of the landlord’s speaker.'
const ofMission = { scope: 'project', project: 'cities-mission' } as const
const storyOnMission = 'Story of the project of 4 May 2022 on the choice of cities for the mission.'

export const figuresOfConsortium: SampleFigure[] = [
  {
    slug: 'energy-saved-with-storage-heater-control',
    indicator: 'energy-saved-by-a-control',
    kind: 'measured',
    value: 20,
    qualifier: 'about',
    unit: '%',
    asOf: '2022-09',
    scope: 'solution',
    solution: 'storage-heater-control',
    sourceText: storyOnPrices,
    words: {
      en: {
        title: 'less energy used with the control of storage heaters',
        summary:
          'In electrically heated flats of Wheatley Group in Glasgow, against the same heating without the control.',
        method:
          'Reported by the landlord after its pilot in one block of flats. The number of flats, the winter and the correction for weather are not published.',
      },
      fr: {
        title: 'd’énergie en moins avec la régulation des radiateurs à accumulation',
        summary:
          'Dans des logements de Wheatley Group à Glasgow chauffés à l’électricité, par rapport au même chauffage sans régulation.',
        method:
          'Indiqué par le bailleur après un essai dans un immeuble. Le nombre de logements, l’hiver et la correction climatique ne sont pas publiés.',
      },
    },
  },
  {
    slug: 'homes-to-get-storage-heater-control',
    indicator: 'homes-with-control',
    kind: 'target',
    value: 10500,
    qualifier: 'exact',
    unit: '',
    asOf: '2022-09',
    scope: 'demonstration',
    demonstration: 'glasgow-storage-heater-control-wheatley-homes',
    sourceText: storyOnPrices,
    words: {
      en: {
        title: 'homes to get the control within twenty months',
        summary:
          'An intention announced after the pilot. How many have it by now has not been reported to us.',
        method:
          'Number given by Wheatley Group when it announced the roll-out. A plan, so it enters no total.',
      },
    },
  },
  {
    slug: 'regions-in-agile-streets',
    indicator: 'trial-regions',
    kind: 'measured',
    value: 4,
    qualifier: 'exact',
    unit: '',
    asOf: '2021-10',
    scope: 'city',
    city: 'glasgow',
    sourceText: 'Story of the project of 8 October 2021 on air and electric vehicles in Glasgow.',
    words: {
      en: {
        title: 'regions in the trial of Agile Streets, Glasgow among them',
        summary: 'Only four regions tried public street chargers of this kind at the time.',
        method: 'Counted as the trial was described. It says nothing about how many chargers stood in each.',
      },
    },
  },
  {
    slug: 'mission-applicants',
    indicator: 'mission-applicants',
    kind: 'measured',
    value: 377,
    qualifier: 'exact',
    unit: '',
    asOf: '2022-05',
    ...ofMission,
    sourceText: storyOnMission,
    words: {
      en: {
        title: 'cities applied for the European cities mission',
        summary: 'For places among the climate-neutral and smart cities of the mission.',
        method: 'Count of applicants as announced with the choice.',
      },
      de: {
        title: 'Städte bewarben sich für die europäische Städtemission',
        summary: 'Um Plätze unter den klimaneutralen und intelligenten Städten der Mission.',
        method: 'Zahl der Bewerbungen, wie sie mit der Auswahl bekannt gegeben wurde.',
      },
    },
  },
  {
    slug: 'mission-cities',
    indicator: 'mission-cities',
    kind: 'measured',
    value: 112,
    qualifier: 'exact',
    unit: '',
    asOf: '2022-05',
    ...ofMission,
    sourceText: storyOnMission,
    words: {
      en: {
        title: 'cities chosen for the European cities mission',
        summary: 'Inside the European Union and in countries associated with Horizon Europe.',
        method: 'Count of cities as announced. The two parts below add up to it and are not counted again.',
      },
      de: {
        title: 'Städte für die europäische Städtemission ausgewählt',
        summary: 'In der Europäischen Union und in Ländern, die mit Horizont Europa assoziiert sind.',
        method:
          'Zahl der Städte laut Bekanntgabe. Die beiden Teile ergeben zusammen diese Zahl und werden nicht noch einmal gezählt.',
      },
    },
  },
  {
    slug: 'mission-cities-in-the-union',
    indicator: 'mission-cities',
    kind: 'measured',
    value: 100,
    qualifier: 'exact',
    unit: '',
    asOf: '2022-05',
    ...ofMission,
    sourceText: storyOnMission,
    partOf: 'mission-cities',
    words: {
      en: {
        title: 'cities of the mission inside the European Union',
        summary: 'The number that the mission set itself.',
        method: 'Part of the 112 cities chosen.',
      },
    },
  },
  {
    slug: 'mission-cities-in-associated-countries',
    indicator: 'mission-cities',
    kind: 'measured',
    value: 12,
    qualifier: 'exact',
    unit: '',
    asOf: '2022-05',
    ...ofMission,
    sourceText: storyOnMission,
    partOf: 'mission-cities',
    words: {
      en: {
        title: 'cities of the mission in associated countries',
        summary: 'Countries outside the Union that take part in Horizon Europe.',
        method: 'Part of the 112 cities chosen.',
      },
    },
  },
  {
    slug: 'mission-cities-of-ruggedised',
    indicator: 'mission-cities',
    kind: 'measured',
    value: 4,
    qualifier: 'exact',
    unit: '',
    asOf: '2022-05',
    scope: 'project',
    project: 'ruggedised',
    sourceText: storyOnMission,
    partOf: 'mission-cities',
    words: {
      en: {
        title: 'cities of RUGGEDISED chosen for the mission',
        summary: 'Rotterdam, Umeå, Glasgow and Parma: all three Lighthouse cities and one of the Fellows.',
        method: 'Counted by name in the list. They are among the 112 and among its two parts.',
      },
      it: {
        title: 'città di RUGGEDISED scelte per la missione',
        summary: 'Rotterdam, Umeå, Glasgow e Parma: tutte e tre le città faro e una delle fellow.',
        method: 'Contate per nome nell’elenco. Sono comprese nelle 112 e nelle loro due parti.',
      },
    },
  },
  {
    slug: 'mission-target',
    indicator: 'mission-cities',
    kind: 'target',
    value: 100,
    qualifier: 'exact',
    unit: '',
    ...ofMission,
    sourceText: storyOnMission,
    words: {
      en: {
        title: 'cities to be climate-neutral and smart by 2030',
        summary: 'The aim of the mission. To be chosen is the beginning of the way there.',
        method: 'Stated in the mission’s own name. A target, so it enters no total.',
      },
    },
  },
]
