import type { SampleDocument } from '@/prisma/sample/types/stories'

const deck = {
  kind: 'slides',
  project: 'ruggedised',
  language: 'en',
  licence: 'CC-BY-4.0',
  authors: [],
} as const satisfies Partial<SampleDocument>

export const slideDecks: SampleDocument[] = [
  {
    ...deck,
    slug: 'slides-heat-exchange-umea',
    partner: 'umea-energi',
    issued: { weeks: -12, weekday: 2 },
    speakers: ['lars-erik-nyman', 'hanna-oberg'],
    cities: ['umea'],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    solutions: ['heat-and-cold-exchange', 'smart-thermal-grid'],
    file: 'slides-heat-exchange-umea.pdf',
    words: {
      en: {
        title: 'One pipe, three owners: heat exchange in Umeå',
        summary:
          'A hospital, a campus and an energy company exchange heat and cold. The physics is on one slide, the contract on eight.',
      },
      sv: {
        title: 'Ett rör, tre ägare: värmeutbyte i Umeå',
        summary:
          'Ett sjukhus, ett campus och ett energibolag byter värme och kyla. Fysiken får plats på en bild, avtalet på åtta. Bilderna är på engelska.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-surface-water-rotterdam',
    partner: 'city-of-rotterdam',
    issued: { weeks: -40, weekday: 2 },
    speakers: ['joris-haverkamp'],
    cities: ['rotterdam'],
    themes: ['climate-change-adaptation-and-mitigation', 'blue-and-green-infrastructure'],
    solutions: ['heat-from-surface-water', 'heat-from-pavements'],
    file: 'slides-surface-water-rotterdam.pdf',
    words: {
      en: {
        title: 'A basin, a pump and a great many mussels: heat from surface water',
        summary:
          'How cold may the water get, whose water is it, and who lifts the screen: three questions that come before the size of the pump, and a table of what comes every year.',
      },
      nl: {
        title: 'Een bassin, een pomp en heel veel mosselen: warmte uit oppervlaktewater',
        summary:
          'Hoe koud mag het water worden, van wie is het, en wie licht het rooster: drie vragen die vóór de maat van de pomp komen, en een tabel van wat elk jaar terugkomt. De dia’s zijn in het Engels.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-storage-heaters-glasgow',
    partner: 'wheatley-group',
    issued: { weeks: -17, weekday: 3 },
    speakers: ['eilidh-macrae', 'fergus-lindsay'],
    cities: ['glasgow'],
    themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
    solutions: ['storage-heater-control', 'demand-side-management'],
    file: 'slides-storage-heaters-glasgow.pdf',
    words: {
      en: {
        title: 'A brick that runs empty before supper: storage heaters in Glasgow',
        summary:
          'One day in a flat, told twice, with a heater that charges blindly and one that is told what to expect. Three numbers and what sort of number each is, the questions from the webinar, and the vote on a button.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-open-data-brno',
    partner: 'city-of-brno',
    issued: { weeks: -26, weekday: 4 },
    speakers: ['lenka-hruzova'],
    cities: ['brno'],
    themes: ['smart-cities-and-innovation'],
    solutions: ['open-data-by-default', 'urban-data-platform'],
    file: 'slides-open-data-brno.pdf',
    words: {
      en: {
        title: 'From favours to a rule: open data in Brno',
        summary:
          'First every officer was asked, one by one. Then came a mandate in writing. What changed, what the rule broke, and why the refusals are published too.',
      },
      cs: {
        title: 'Od laskavostí k pravidlu: otevřená data v Brně',
        summary:
          'Nejdřív se prosil každý úředník zvlášť. Pak přišlo písemné pověření. Co se změnilo, co pravidlo rozbilo a proč se zveřejňují i odmítnutí. Prezentace je v angličtině.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-emission-map-parma',
    partner: 'city-of-parma',
    language: 'it',
    issued: { weeks: -26, weekday: 4 },
    speakers: ['chiara-montanari'],
    cities: ['parma'],
    themes: ['climate-change-adaptation-and-mitigation', 'mobility-and-transport'],
    solutions: ['emission-mapping'],
    file: 'slides-emission-map-parma.pdf',
    words: {
      it: {
        title: 'Il quadrato arancione: la mappa delle emissioni di Parma',
        summary:
          'Da dove vengono i numeri, dove la mappa sbagliava e chi l’ha corretta. Con due mappe del traffico, tutte e due giuste, e una fabbrica che sta in tre quadrati.',
      },
      en: {
        title: 'The orange square: Parma’s map of emissions',
        summary:
          'Where the numbers come from, where the map was wrong and who put it right. With two maps of traffic, both of them true, and a factory that stands in three squares. The slides are in Italian.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-school-renovation-gdansk',
    partner: 'city-of-gdansk',
    language: 'pl',
    issued: { weeks: -40, weekday: 2 },
    speakers: ['tomasz-zurawski'],
    cities: ['gdansk'],
    themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
    solutions: ['thermal-renovation-of-schools', 'building-energy-management'],
    file: 'slides-school-renovation-gdansk.pdf',
    words: {
      en: {
        title: 'A school of 1837, renovated from within',
        summary:
          'Walls that may not be touched from outside, a cellar that needed a year, windows that open, and a caretaker with one screen: five remarks of teachers and what came of them. The slides are in Polish.',
      },
      pl: {
        title: 'Szkoła z 1837 roku: remont od środka',
        summary:
          'Mury, których z zewnątrz nie wolno ruszyć, piwnica, która potrzebowała roku, okna, które się otwierają, i woźny z jednym ekranem: pięć uwag nauczycieli i co z nich wynikło.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-charging-glasgow',
    partner: 'city-of-glasgow',
    issued: { weeks: -6, weekday: 4 },
    speakers: ['priya-campbell'],
    cities: ['glasgow'],
    themes: ['mobility-and-transport'],
    solutions: ['public-charging-streets', 'charging-hub-for-fleets'],
    file: 'slides-charging-glasgow.pdf',
    words: {
      en: {
        title: 'The orange cable: charging in Glasgow’s streets',
        summary:
          'For those without a drive. Where a charger can stand, seven questions to put before a street is drawn, what went wrong, and what six cities found when they tried the list at home.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-city-model-rotterdam',
    partner: 'erasmus-centre-for-data-analytics',
    issued: { weeks: -26, weekday: 4 },
    speakers: ['samira-el-idrissi'],
    cities: ['rotterdam'],
    themes: ['smart-cities-and-innovation'],
    solutions: ['city-model-in-3d', 'urban-data-platform'],
    file: 'slides-city-model-rotterdam.pdf',
    words: {
      en: {
        title: 'Two layers, one of which may be wrong: Rotterdam in 3D',
        summary:
          'A city’s double grows old faster than its city. How a bench that was not there led to a second layer, five questions without a plug, and a seminar in which the technology takes ten minutes.',
      },
    },
  },
  {
    ...deck,
    slug: 'slides-innovation-platform',
    partner: 'rise',
    issued: { weeks: -12, weekday: 2 },
    speakers: ['ingrid-solheim'],
    cities: ['umea'],
    themes: ['smart-cities-and-innovation'],
    solutions: ['innovation-platform'],
    file: 'slides-innovation-platform.pdf',
    words: {
      en: {
        title: 'A platform is somebody who asks again: where trials have a home',
        summary:
          'A place outside all organisations where somebody is paid to put the question once more. Where in a town hall it belongs, why it is the first thing to be cut, and how trials end when nobody ends them.',
      },
    },
  },
]
