import type { Term } from './term'

/**
 * The six themes of the International Urban Cooperation programme and its successor (IUC, IURC).
 * Only the English names are the programme’s own.
 */
export const cooperationThemes = [
  {
    id: 'social-inclusion-and-urban-regeneration',
    labels: {
      en: 'Social inclusion and urban regeneration',
      nl: 'Sociale inclusie en stadsvernieuwing',
      sv: 'Social inkludering och stadsförnyelse',
      it: 'Inclusione sociale e rigenerazione urbana',
      pl: 'Włączenie społeczne i rewitalizacja miast',
      cs: 'Sociální začleňování a obnova měst',
      de: 'Soziale Inklusion und Stadterneuerung',
      fr: 'Inclusion sociale et régénération urbaine',
    },
  },
  {
    id: 'circular-production-and-consumption',
    labels: {
      en: 'Circular, sustainable production and consumption',
      nl: 'Circulaire, duurzame productie en consumptie',
      sv: 'Cirkulär, hållbar produktion och konsumtion',
      it: 'Produzione e consumo circolari e sostenibili',
      pl: 'Cyrkularna, zrównoważona produkcja i konsumpcja',
      cs: 'Oběhová, udržitelná výroba a spotřeba',
      de: 'Zirkuläre, nachhaltige Produktion und nachhaltiger Konsum',
      fr: 'Production et consommation circulaires et durables',
    },
  },
  {
    id: 'blue-and-green-infrastructure',
    labels: {
      en: 'Blue and green infrastructure and management',
      nl: 'Blauwe en groene infrastructuur en beheer',
      sv: 'Blå och grön infrastruktur och förvaltning',
      it: 'Infrastrutture blu e verdi e loro gestione',
      pl: 'Błękitno-zielona infrastruktura i zarządzanie nią',
      cs: 'Modrá a zelená infrastruktura a její správa',
      de: 'Blaue und grüne Infrastruktur und deren Management',
      fr: 'Infrastructures bleues et vertes et leur gestion',
    },
  },
  {
    id: 'climate-change-adaptation-and-mitigation',
    labels: {
      en: 'Climate change adaptation and mitigation',
      nl: 'Klimaatadaptatie en -mitigatie',
      sv: 'Klimatanpassning och begränsning av klimatförändringar',
      it: 'Adattamento ai cambiamenti climatici e loro mitigazione',
      pl: 'Adaptacja do zmian klimatu i ich łagodzenie',
      cs: 'Přizpůsobení se změně klimatu a její zmírňování',
      de: 'Anpassung an den Klimawandel und Klimaschutz',
      fr: 'Adaptation au changement climatique et atténuation',
    },
  },
  {
    id: 'mobility-and-transport',
    labels: {
      en: 'Mobility and transport',
      nl: 'Mobiliteit en vervoer',
      sv: 'Mobilitet och transport',
      it: 'Mobilità e trasporti',
      pl: 'Mobilność i transport',
      cs: 'Mobilita a doprava',
      de: 'Mobilität und Verkehr',
      fr: 'Mobilité et transports',
    },
  },
  {
    id: 'smart-cities-and-innovation',
    labels: {
      en: 'Smart cities and innovation',
      nl: 'Slimme steden en innovatie',
      sv: 'Smarta städer och innovation',
      it: 'Città intelligenti e innovazione',
      pl: 'Inteligentne miasta i innowacje',
      cs: 'Chytrá města a inovace',
      de: 'Intelligente Städte und Innovation',
      fr: 'Villes intelligentes et innovation',
    },
  },
] as const satisfies readonly Term[]

export type CooperationThemeId = (typeof cooperationThemes)[number]['id']
