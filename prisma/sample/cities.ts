import type { ProjectCityRole } from '@/prisma/generated/enums'

export type SampleCity = {
  /** As the gazetteer knows it, which gives coordinates and population. */
  name: string
  country: string
  role: ProjectCityRole
  summary: string
  /** Languages in which the city has another name. */
  elsewhere?: { language: string; name: string; summary: string }[]
}

/** The three cities that build and the three that learn. */
export const sampleCities: SampleCity[] = [
  {
    name: 'Rotterdam',
    country: 'NL',
    role: 'lighthouse',
    summary:
      'Dutch port city that coordinates the project and tries its solutions out in the Heart of South district.',
  },
  {
    name: 'Glasgow',
    country: 'GB',
    role: 'lighthouse',
    summary: 'Scotland’s largest city, at work on clean air, electric transport and warm homes.',
  },
  {
    name: 'Umeå',
    country: 'SE',
    role: 'lighthouse',
    summary:
      'City in northern Sweden whose own energy company works with its university and regional hospital.',
  },
  {
    name: 'Brno',
    country: 'CZ',
    role: 'fellow',
    summary: 'Second city of the Czech Republic, which plans Špitálka as a smart district.',
    elsewhere: [
      {
        language: 'de',
        name: 'Brünn',
        summary: 'Zweitgrößte Stadt Tschechiens, die Špitálka als smartes Quartier plant.',
      },
    ],
  },
  {
    name: 'Gdańsk',
    country: 'PL',
    role: 'fellow',
    summary: 'Polish port on the Baltic that gave a historic school building a thorough thermal renovation.',
    elsewhere: [
      {
        language: 'de',
        name: 'Danzig',
        summary:
          'Polnische Hafenstadt an der Ostsee, die ein historisches Schulgebäude energetisch saniert hat.',
      },
      {
        language: 'it',
        name: 'Danzica',
        summary:
          'Porto polacco sul Baltico che ha riqualificato dal punto di vista energetico un edificio scolastico storico.',
      },
      {
        language: 'cs',
        name: 'Gdaňsk',
        summary: 'Polský přístav u Baltského moře, který energeticky zrenovoval historickou školní budovu.',
      },
    ],
  },
  {
    name: 'Parma',
    country: 'IT',
    role: 'fellow',
    summary:
      'City in northern Italy that maps its emissions and won a European prize for climate neutrality in 2021.',
    elsewhere: [
      {
        language: 'fr',
        name: 'Parme',
        summary:
          'Ville du nord de l’Italie qui cartographie ses émissions et a reçu en 2021 un prix européen pour la neutralité climatique.',
      },
    ],
  },
]
