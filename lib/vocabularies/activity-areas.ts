import type { Term } from './term'

/**
 * The five areas in which Scalable Cities counts its demonstrations.
 */
export const activityAreas = [
  {
    id: 'mobility-and-logistics',
    labels: {
      en: 'Mobility and logistics',
      nl: 'Mobiliteit en logistiek',
      sv: 'Mobilitet och logistik',
      it: 'Mobilità e logistica',
      pl: 'Mobilność i logistyka',
      cs: 'Mobilita a logistika',
      de: 'Mobilität und Logistik',
      fr: 'Mobilité et logistique',
    },
  },
  {
    id: 'buildings',
    labels: {
      en: 'Buildings',
      nl: 'Gebouwen',
      sv: 'Byggnader',
      it: 'Edifici',
      pl: 'Budynki',
      cs: 'Budovy',
      de: 'Gebäude',
      fr: 'Bâtiments',
    },
  },
  {
    id: 'urban-data-and-ict',
    labels: {
      en: 'Urban data and ICT infrastructure',
      nl: 'Stedelijke data en ICT-infrastructuur',
      sv: 'Stadsdata och IKT-infrastruktur',
      it: 'Dati urbani e infrastrutture TIC',
      pl: 'Dane miejskie i infrastruktura ICT',
      cs: 'Městská data a infrastruktura ICT',
      de: 'Urbane Daten und IKT-Infrastruktur',
      fr: 'Données urbaines et infrastructures TIC',
    },
  },
  {
    id: 'citizen-engagement',
    labels: {
      en: 'Citizen engagement',
      nl: 'Burgerparticipatie',
      sv: 'Medborgarengagemang',
      it: 'Coinvolgimento dei cittadini',
      pl: 'Zaangażowanie mieszkańców',
      cs: 'Zapojení občanů',
      de: 'Bürgerbeteiligung',
      fr: 'Participation citoyenne',
    },
  },
  {
    id: 'urban-governance',
    labels: {
      en: 'Urban governance',
      nl: 'Stedelijk bestuur',
      sv: 'Stadsstyrning',
      it: 'Governance urbana',
      pl: 'Zarządzanie miastem',
      cs: 'Správa měst',
      de: 'Städtische Governance',
      fr: 'Gouvernance urbaine',
    },
  },
] as const satisfies readonly Term[]

export type ActivityAreaId = (typeof activityAreas)[number]['id']
