import type { Term } from './term'

/**
 * The seven stages of the Smart City Guidance Package. The last three were not seen in a source of the
 * package itself, which `checked: false` says.
 */
export const guidanceStages = [
  {
    id: 'vision',
    number: 1,
    labels: {
      en: 'Vision',
      nl: 'Visie',
      sv: 'Vision',
      it: 'Visione',
      pl: 'Wizja',
      cs: 'Vize',
      de: 'Vision',
      fr: 'Vision',
    },
  },
  {
    id: 'decide-and-commit',
    number: 2,
    labels: {
      en: 'Decide and commit',
      nl: 'Beslissen en committeren',
      sv: 'Besluta och åta sig',
      it: 'Decidere e impegnarsi',
      pl: 'Decyzja i zobowiązanie',
      cs: 'Rozhodnutí a závazek',
      de: 'Entscheiden und verpflichten',
      fr: 'Décider et s’engager',
    },
  },
  {
    id: 'plan',
    number: 3,
    labels: {
      en: 'Plan',
      nl: 'Plannen',
      sv: 'Planera',
      it: 'Pianificare',
      pl: 'Planowanie',
      cs: 'Plánování',
      de: 'Planen',
      fr: 'Planifier',
    },
  },
  {
    id: 'do',
    number: 4,
    labels: {
      en: 'Do',
      nl: 'Uitvoeren',
      sv: 'Genomföra',
      it: 'Realizzare',
      pl: 'Realizacja',
      cs: 'Realizace',
      de: 'Umsetzen',
      fr: 'Réaliser',
    },
  },
  {
    id: 'check',
    number: 5,
    checked: false,
    labels: {
      en: 'Check',
      nl: 'Controleren',
      sv: 'Följa upp',
      it: 'Verificare',
      pl: 'Sprawdzanie',
      cs: 'Kontrola',
      de: 'Überprüfen',
      fr: 'Vérifier',
    },
  },
  {
    id: 'act',
    number: 6,
    checked: false,
    labels: {
      en: 'Act',
      nl: 'Bijsturen',
      sv: 'Agera',
      it: 'Agire',
      pl: 'Działanie',
      cs: 'Zlepšování',
      de: 'Handeln',
      fr: 'Agir',
    },
  },
  {
    id: 'replicate-and-scale-up',
    number: 7,
    checked: false,
    labels: {
      en: 'Replicate and scale up',
      nl: 'Herhalen en opschalen',
      sv: 'Sprida och skala upp',
      it: 'Replicare e ampliare',
      pl: 'Powielanie i zwiększanie skali',
      cs: 'Opakování a rozšiřování',
      de: 'Übertragen und ausweiten',
      fr: 'Reproduire et déployer à grande échelle',
    },
  },
] as const satisfies readonly Term[]

export type GuidanceStageId = (typeof guidanceStages)[number]['id']
