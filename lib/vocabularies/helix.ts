import type { Term } from './term'

/**
 * The four sides of the quadruple helix; the ids are the values of the enumeration in the database.
 */
export const helices = [
  {
    id: 'academia',
    labels: {
      en: 'Academia',
      nl: 'Wetenschap',
      sv: 'Akademi',
      it: 'Mondo accademico',
      pl: 'Środowisko akademickie',
      cs: 'Akademická sféra',
      de: 'Wissenschaft',
      fr: 'Monde universitaire',
    },
  },
  {
    id: 'business',
    labels: {
      en: 'Business',
      nl: 'Bedrijfsleven',
      sv: 'Näringsliv',
      it: 'Imprese',
      pl: 'Biznes',
      cs: 'Podniky',
      de: 'Wirtschaft',
      fr: 'Entreprises',
    },
  },
  {
    id: 'civil_society',
    labels: {
      en: 'Civil society',
      nl: 'Maatschappelijk middenveld',
      sv: 'Civilsamhälle',
      it: 'Società civile',
      pl: 'Społeczeństwo obywatelskie',
      cs: 'Občanská společnost',
      de: 'Zivilgesellschaft',
      fr: 'Société civile',
    },
  },
  {
    id: 'government',
    labels: {
      en: 'Government',
      nl: 'Overheid',
      sv: 'Offentlig sektor',
      it: 'Amministrazione pubblica',
      pl: 'Administracja publiczna',
      cs: 'Veřejná správa',
      de: 'Verwaltung',
      fr: 'Pouvoirs publics',
    },
  },
] as const satisfies readonly Term[]

export type HelixId = (typeof helices)[number]['id']
