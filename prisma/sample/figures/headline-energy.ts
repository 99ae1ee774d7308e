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
        title: 'energy saved in projects of Scalable Cities',
        summary: 'Of all the projects together. A percentage, so it is never added to another.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'energie bespaard in projecten van Scalable Cities',
        summary: 'Van alle projecten samen. Een percentage, dus nooit bij een ander op te tellen.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'energi sparad i projekt inom Scalable Cities',
        summary: 'För alla projekt tillsammans. En procentsats, som därför aldrig läggs till en annan.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'di energia risparmiata nei progetti di Scalable Cities',
        summary: 'Di tutti i progetti insieme. È una percentuale e non si somma mai a un’altra.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'zaoszczędzonej energii w projektach Scalable Cities',
        summary: 'We wszystkich projektach łącznie. To odsetek, więc nigdy nie dodaje się go do innego.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'ušetřené energie v projektech Scalable Cities',
        summary: 'Za všechny projekty dohromady. Je to procento, a proto se k jinému nikdy nepřičítá.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'Energie in Projekten von Scalable Cities eingespart',
        summary:
          'In allen Projekten zusammen. Ein Prozentsatz, der deshalb nie zu einem anderen addiert wird.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'd’énergie économisée dans les projets de Scalable Cities',
        summary: 'Pour l’ensemble des projets. C’est un pourcentage : il ne s’ajoute jamais à un autre.',
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
        title: 'CO₂ emissions reduced in projects of Scalable Cities',
        summary: 'The best case. Other projects reached less, and the initiative does not say how much.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'minder CO₂-uitstoot in projecten van Scalable Cities',
        summary: 'Het beste geval. Andere projecten haalden minder, en hoeveel wordt niet gezegd.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'lägre koldioxidutsläpp i projekt inom Scalable Cities',
        summary: 'Det bästa fallet. Andra projekt nådde mindre, och hur mycket sägs inte.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'di emissioni di CO₂ in meno nei progetti di Scalable Cities',
        summary: 'Il caso migliore. Altri progetti hanno ottenuto meno, e quanto non è detto.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'mniej emisji CO₂ w projektach Scalable Cities',
        summary: 'Najlepszy przypadek. Inne projekty osiągnęły mniej, a ile, tego nie podano.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'méně emisí CO₂ v projektech Scalable Cities',
        summary: 'Nejlepší případ. Jiné projekty dosáhly méně a kolik, to se neuvádí.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'weniger CO₂-Emissionen in Projekten von Scalable Cities',
        summary: 'Der beste Fall. Andere Projekte erreichten weniger; wie viel, wird nicht gesagt.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'd’émissions de CO₂ en moins dans les projets de Scalable Cities',
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
        title: 'smart meters installed in projects of Scalable Cities',
        summary: 'Whether a meter is read, and by whom, is another question.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'slimme meters geplaatst in projecten van Scalable Cities',
        summary: 'Of een meter ook gelezen wordt, en door wie, is een andere vraag.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'smarta mätare installerade i projekt inom Scalable Cities',
        summary: 'Om en mätare också läses av, och av vem, är en annan fråga.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'contatori intelligenti installati nei progetti di Scalable Cities',
        summary: 'Se un contatore viene letto, e da chi, è un’altra domanda.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'zainstalowanych inteligentnych liczników w projektach Scalable Cities',
        summary: 'Czy ktoś licznik odczytuje i kto, to inne pytanie.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'instalovaných chytrých měřičů v projektech Scalable Cities',
        summary: 'Zda měřič také někdo čte a kdo, je jiná otázka.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'intelligente Zähler in Projekten von Scalable Cities eingebaut',
        summary: 'Ob ein Zähler auch gelesen wird und von wem, ist eine andere Frage.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'compteurs communicants installés dans les projets de Scalable Cities',
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
        title: 'floor space refurbished in projects of Scalable Cities',
        summary: 'Gross or net area is not said; the two differ by about the thickness of the walls.',
        method: headlineMethod.en,
      },
      nl: {
        title: 'vloeroppervlak gerenoveerd in projecten van Scalable Cities',
        summary: 'Bruto of netto staat er niet bij; het verschil is ongeveer de dikte van de muren.',
        method: headlineMethod.nl,
      },
      sv: {
        title: 'golvyta renoverad i projekt inom Scalable Cities',
        summary: 'Brutto eller netto sägs inte; skillnaden är ungefär väggarnas tjocklek.',
        method: headlineMethod.sv,
      },
      it: {
        title: 'di superficie ristrutturata nei progetti di Scalable Cities',
        summary: 'Lorda o netta non è detto; la differenza è più o meno lo spessore dei muri.',
        method: headlineMethod.it,
      },
      pl: {
        title: 'wyremontowanej powierzchni w projektach Scalable Cities',
        summary: 'Nie podano, czy brutto czy netto; różnica to mniej więcej grubość ścian.',
        method: headlineMethod.pl,
      },
      cs: {
        title: 'zrekonstruované podlahové plochy v projektech Scalable Cities',
        summary: 'Hrubá, nebo čistá, uvedeno není; rozdíl je zhruba tloušťka zdí.',
        method: headlineMethod.cs,
      },
      de: {
        title: 'Geschossfläche in Projekten von Scalable Cities saniert',
        summary: 'Brutto oder netto wird nicht gesagt; der Unterschied ist ungefähr die Dicke der Wände.',
        method: headlineMethod.de,
      },
      fr: {
        title: 'de surface rénovée dans les projets de Scalable Cities',
        summary: 'Brute ou nette, ce n’est pas dit ; la différence est à peu près l’épaisseur des murs.',
        method: headlineMethod.fr,
      },
    },
  },
]
