import { headlineMethod, headlineSource } from '@/prisma/sample/figures/headline-method'
import type { SampleFigure } from '@/prisma/sample/types/practice'

export const headlineFiguresOnPeople: SampleFigure[] = [
  {
    slug: 'e-vehicles-introduced',
    indicator: 'e-vehicles',
    kind: 'measured',
    value: 5270,
    qualifier: 'more_than',
    unit: '',
    scope: 'project',
    project: 'scalable-cities',
    sourceText: headlineSource,
    headline: 5,
    words: {
      en: {
        title: 'e-vehicles introduced in projects of Scalable Cities',
        summary: 'Which kinds are counted is not said: a bus and a scooter may each be one.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'elektrische voertuigen ingevoerd in projecten van Scalable Cities',
        summary: 'Welke soorten meetellen staat er niet: een bus en een scooter kunnen elk één zijn.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'elfordon införda i projekt inom Scalable Cities',
        summary: 'Vilka slag som räknas sägs inte: en buss och en skoter kan vara ett var.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'veicoli elettrici introdotti nei progetti di Scalable Cities',
        summary: 'Quali tipi si contino non è detto: un autobus e uno scooter possono valere uno ciascuno.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'pojazdów elektrycznych wprowadzonych w projektach Scalable Cities',
        summary: 'Nie podano, jakie rodzaje się liczy: autobus i skuter mogą być po jednym.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'zavedených elektrických vozidel v projektech Scalable Cities',
        summary: 'Které druhy se počítají, uvedeno není: autobus i skútr mohou být po jednom.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'Elektrofahrzeuge in Projekten von Scalable Cities eingeführt',
        summary: 'Welche Arten zählen, wird nicht gesagt: Ein Bus und ein Roller können je eines sein.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'véhicules électriques mis en service dans les projets de Scalable Cities',
        summary: 'Les types comptés ne sont pas précisés : un bus et un scooter peuvent valoir un chacun.',
        method: headlineMethod.fr,
      },
    },
  },
  {
    slug: 'charging-stations-installed',
    indicator: 'charging-stations',
    kind: 'measured',
    value: 500,
    qualifier: 'nearly',
    unit: '',
    scope: 'project',
    project: 'scalable-cities',
    sourceText: headlineSource,
    headline: 6,
    words: {
      en: {
        title: 'e-charging stations installed in projects of Scalable Cities',
        summary: 'Nearly, so fewer than this. A station may have more than one plug.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'laadstations geplaatst in projecten van Scalable Cities',
        summary: 'Bijna, dus minder dan dit. Een station kan meer dan één stekker hebben.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'laddstationer installerade i projekt inom Scalable Cities',
        summary: 'Nästan, alltså färre än så. En station kan ha mer än ett uttag.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'stazioni di ricarica installate nei progetti di Scalable Cities',
        summary: 'Quasi, cioè meno di così. Una stazione può avere più di una presa.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'stacji ładowania zainstalowanych w projektach Scalable Cities',
        summary: 'Prawie, a więc mniej. Stacja może mieć więcej niż jedno gniazdo.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'instalovaných nabíjecích stanic v projektech Scalable Cities',
        summary: 'Téměř, tedy méně než tolik. Stanice může mít víc než jednu zásuvku.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'Ladestationen in Projekten von Scalable Cities errichtet',
        summary: 'Fast, also weniger. Eine Station kann mehr als einen Anschluss haben.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'stations de recharge installées dans les projets de Scalable Cities',
        summary: 'Près de, donc moins. Une station peut avoir plus d’une prise.',
        method: headlineMethod.fr,
      },
    },
  },
  {
    slug: 'citizens-engaged',
    indicator: 'citizens-engaged',
    kind: 'measured',
    value: 260000,
    qualifier: 'more_than',
    unit: '',
    scope: 'project',
    project: 'scalable-cities',
    sourceText: headlineSource,
    headline: 7,
    words: {
      en: {
        title: 'citizens engaged in projects of Scalable Cities',
        summary: 'From a form filled in to a year in a working group: what counts as engaged is not said.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'burgers betrokken bij projecten van Scalable Cities',
        summary:
          'Van een ingevuld formulier tot een jaar in een werkgroep: wat betrokken is, staat er niet bij.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'medborgare engagerade i projekt inom Scalable Cities',
        summary: 'Från ett ifyllt formulär till ett år i en arbetsgrupp: vad som räknas sägs inte.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'cittadini coinvolti nei progetti di Scalable Cities',
        summary: 'Da un modulo compilato a un anno in un gruppo di lavoro: che cosa valga non è detto.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'mieszkańców zaangażowanych w projekty Scalable Cities',
        summary: 'Od wypełnionej ankiety po rok w grupie roboczej: nie podano, co się liczy.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'občanů zapojených do projektů Scalable Cities',
        summary: 'Od vyplněného dotazníku po rok v pracovní skupině: co se počítá, uvedeno není.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'Bürgerinnen und Bürger, an Projekten von Scalable Cities beteiligt',
        summary:
          'Vom ausgefüllten Formular bis zum Jahr in einer Arbeitsgruppe: Was zählt, wird nicht gesagt.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'citoyens mobilisés dans les projets de Scalable Cities',
        summary:
          'D’un formulaire rempli à une année dans un groupe de travail : ce qui compte n’est pas dit.',
        method: headlineMethod.fr,
      },
    },
  },
]
