import { headlineMethod, headlineSource } from '@/prisma/sample/figures/headline-method'
import type { SampleFigure } from '@/prisma/sample/types/practice'

export const headlineFiguresOnEnergy: SampleFigure[] = [
  {
    slug: 'energy-saved',
    indicator: 'energy-saved',
    kind: 'measured',
    value: 53,
    qualifier: 'more_than',
    unit: '%',
    scope: 'project',
    project: 'scalable-cities',
    sourceText: headlineSource,
    headline: 1,
    words: {
      en: {
        title: 'energy saved',
        summary: 'Of all its projects together. A percentage, so it is never added to another.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'energie bespaard',
        summary: 'Van al haar projecten samen. Een percentage, dus nooit bij een ander op te tellen.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'energi sparad',
        summary: 'För alla projekt tillsammans. En procentsats, som därför aldrig läggs till en annan.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'di energia risparmiata',
        summary: 'Di tutti i progetti insieme. È una percentuale e non si somma mai a un’altra.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'zaoszczędzonej energii',
        summary: 'We wszystkich projektach łącznie. To odsetek, więc nigdy nie dodaje się go do innego.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'ušetřené energie',
        summary: 'Za všechny projekty dohromady. Je to procento, a proto se k jinému nikdy nepřičítá.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'Energie eingespart',
        summary:
          'In allen Projekten zusammen. Ein Prozentsatz, der deshalb nie zu einem anderen addiert wird.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'd’énergie économisée',
        summary: 'Pour l’ensemble de ses projets. C’est un pourcentage : il ne s’ajoute jamais à un autre.',
        method: headlineMethod.fr,
      },
    },
  },
  {
    slug: 'co2-emissions-reduced',
    indicator: 'co2-emissions-reduced',
    kind: 'measured',
    value: 88,
    qualifier: 'up_to',
    unit: '%',
    scope: 'project',
    project: 'scalable-cities',
    sourceText: headlineSource,
    headline: 2,
    words: {
      en: {
        title: 'CO₂ emissions reduced',
        summary: 'The best case. Other projects reached less, and the initiative does not say how much.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'minder CO₂-uitstoot',
        summary: 'Het beste geval. Andere projecten haalden minder, en hoeveel wordt niet gezegd.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'lägre koldioxidutsläpp',
        summary: 'Det bästa fallet. Andra projekt nådde mindre, och hur mycket sägs inte.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'di emissioni di CO₂ in meno',
        summary: 'Il caso migliore. Altri progetti hanno ottenuto meno, e quanto non è detto.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'mniej emisji CO₂',
        summary: 'Najlepszy przypadek. Inne projekty osiągnęły mniej, a ile, tego nie podano.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'méně emisí CO₂',
        summary: 'Nejlepší případ. Jiné projekty dosáhly méně a kolik, to se neuvádí.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'weniger CO₂-Emissionen',
        summary: 'Der beste Fall. Andere Projekte erreichten weniger; wie viel, wird nicht gesagt.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'd’émissions de CO₂ en moins',
        summary: 'Le meilleur cas. D’autres projets ont obtenu moins, et il n’est pas dit combien.',
        method: headlineMethod.fr,
      },
    },
  },
  {
    slug: 'smart-meters-installed',
    indicator: 'smart-meters',
    kind: 'measured',
    value: 17500,
    qualifier: 'more_than',
    unit: '',
    scope: 'project',
    project: 'scalable-cities',
    sourceText: headlineSource,
    headline: 3,
    words: {
      en: {
        title: 'smart meters installed',
        summary: 'Whether a meter is read, and by whom, is another question.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'slimme meters geplaatst',
        summary: 'Of een meter ook gelezen wordt, en door wie, is een andere vraag.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'smarta mätare installerade',
        summary: 'Om en mätare också läses av, och av vem, är en annan fråga.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'contatori intelligenti installati',
        summary: 'Se un contatore viene letto, e da chi, è un’altra domanda.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'zainstalowanych inteligentnych liczników',
        summary: 'Czy ktoś licznik odczytuje i kto, to inne pytanie.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'instalovaných chytrých měřičů',
        summary: 'Zda měřič také někdo čte a kdo, je jiná otázka.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'intelligente Zähler eingebaut',
        summary: 'Ob ein Zähler auch gelesen wird und von wem, ist eine andere Frage.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'compteurs communicants installés',
        summary: 'Savoir si un compteur est lu, et par qui, est une autre question.',
        method: headlineMethod.fr,
      },
    },
  },
  {
    slug: 'floor-space-refurbished',
    indicator: 'floor-space-refurbished',
    kind: 'measured',
    value: 1000000,
    qualifier: 'more_than',
    unit: 'm²',
    scope: 'project',
    project: 'scalable-cities',
    sourceText: headlineSource,
    headline: 4,
    words: {
      en: {
        title: 'floor space refurbished',
        summary: 'Gross or net area is not said; the two differ by about the thickness of the walls.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'vloeroppervlak gerenoveerd',
        summary: 'Bruto of netto staat er niet bij; het verschil is ongeveer de dikte van de muren.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'golvyta renoverad',
        summary: 'Brutto eller netto sägs inte; skillnaden är ungefär väggarnas tjocklek.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'di superficie ristrutturata',
        summary: 'Lorda o netta non è detto; la differenza è più o meno lo spessore dei muri.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'wyremontowanej powierzchni',
        summary: 'Nie podano, czy brutto czy netto; różnica to mniej więcej grubość ścian.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'zrekonstruované podlahové plochy',
        summary: 'Hrubá, nebo čistá, uvedeno není; rozdíl je zhruba tloušťka zdí.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'Geschossfläche saniert',
        summary: 'Brutto oder netto wird nicht gesagt; der Unterschied ist ungefähr die Dicke der Wände.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'de surface rénovée',
        summary: 'Brute ou nette, ce n’est pas dit ; la différence est à peu près l’épaisseur des murs.',
        method: headlineMethod.fr,
      },
    },
  },
]
