import type { Term } from './term'

/**
 * The six action clusters of the European Innovation Partnership on Smart Cities and Communities. Only the
 * English names are the partnership’s own.
 */
export const actionClusters = [
  {
    id: 'sustainable-districts-and-built-environment',
    labels: {
      en: 'Sustainable Districts and Built Environment',
      nl: 'Duurzame wijken en gebouwde omgeving',
      sv: 'Hållbara stadsdelar och bebyggd miljö',
      it: 'Quartieri sostenibili e ambiente costruito',
      pl: 'Zrównoważone dzielnice i środowisko zabudowane',
      cs: 'Udržitelné čtvrti a zastavěné prostředí',
      de: 'Nachhaltige Quartiere und bebaute Umwelt',
      fr: 'Quartiers durables et environnement bâti',
    },
  },
  {
    id: 'integrated-infrastructures-and-processes',
    labels: {
      en: 'Integrated Infrastructures and Processes (including Open Data)',
      nl: 'Geïntegreerde infrastructuren en processen (inclusief open data)',
      sv: 'Integrerad infrastruktur och integrerade processer (inklusive öppna data)',
      it: 'Infrastrutture e processi integrati (compresi i dati aperti)',
      pl: 'Zintegrowana infrastruktura i procesy (w tym otwarte dane)',
      cs: 'Integrovaná infrastruktura a procesy (včetně otevřených dat)',
      de: 'Integrierte Infrastrukturen und Prozesse (einschließlich offener Daten)',
      fr: 'Infrastructures et processus intégrés (y compris les données ouvertes)',
    },
  },
  {
    id: 'sustainable-urban-mobility',
    labels: {
      en: 'Sustainable Urban Mobility',
      nl: 'Duurzame stedelijke mobiliteit',
      sv: 'Hållbar mobilitet i städer',
      it: 'Mobilità urbana sostenibile',
      pl: 'Zrównoważona mobilność miejska',
      cs: 'Udržitelná městská mobilita',
      de: 'Nachhaltige urbane Mobilität',
      fr: 'Mobilité urbaine durable',
    },
  },
  {
    id: 'business-models-finance-and-procurement',
    labels: {
      en: 'Business Models, Finance and Procurement',
      nl: 'Bedrijfsmodellen, financiering en aanbesteding',
      sv: 'Affärsmodeller, finansiering och upphandling',
      it: 'Modelli di business, finanziamenti e appalti',
      pl: 'Modele biznesowe, finansowanie i zamówienia',
      cs: 'Obchodní modely, financování a zadávání zakázek',
      de: 'Geschäftsmodelle, Finanzierung und Beschaffung',
      fr: 'Modèles économiques, financement et marchés publics',
    },
  },
  {
    id: 'citizen-focus',
    labels: {
      en: 'Citizen Focus',
      nl: 'De burger centraal',
      sv: 'Medborgarna i fokus',
      it: 'Attenzione ai cittadini',
      pl: 'Mieszkańcy w centrum uwagi',
      cs: 'Zaměření na občany',
      de: 'Bürger im Mittelpunkt',
      fr: 'Priorité aux citoyens',
    },
  },
  {
    id: 'integrated-planning-policy-and-regulations',
    labels: {
      en: 'Integrated Planning, Policy and Regulations',
      nl: 'Geïntegreerde planning, beleid en regelgeving',
      sv: 'Integrerad planering, politik och reglering',
      it: 'Pianificazione integrata, politiche e regolamentazione',
      pl: 'Zintegrowane planowanie, polityka i regulacje',
      cs: 'Integrované plánování, politika a předpisy',
      de: 'Integrierte Planung, Politik und Regulierung',
      fr: 'Planification intégrée, politiques et réglementation',
    },
  },
] as const satisfies readonly Term[]

export type ActionClusterId = (typeof actionClusters)[number]['id']
