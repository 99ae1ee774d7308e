import type { SampleTheme } from '@/prisma/sample/types/consortium'

export const themesOfSociety: SampleTheme[] = [
  {
    slug: 'social-inclusion-and-urban-regeneration',
    sdgs: ['sdg-1', 'sdg-5', 'sdg-10', 'sdg-11', 'sdg-16'],
    urbanAgendaTopics: [
      'urban-poverty',
      'housing',
      'inclusion-of-migrants-and-refugees',
      'culture-and-cultural-heritage',
      'security-in-public-spaces',
      'jobs-and-skills',
    ],
    featuredPairing: 'fredericton-parma',
    words: {
      en: {
        name: 'Social inclusion and urban regeneration',
        summary: 'Who can afford to stay when a district is done up, and who is asked before it happens.',
        body: `
          <p>A street is dug up for new pipes. Who lives on it ten years later? That is the question behind
          this theme. Cities work here on rents and evictions, on old buildings worth keeping and on people
          whom the town hall seldom hears.</p>
          <p>In our six cities it begins with heating. Glasgow’s tenants with
          <a href="/solutions/storage-heater-control">storage heaters</a> paid dear for a warm evening; to
          repair that is energy work and social work at once. In <a href="/cities/umea">Umeå</a> a study found
          that men buy solar panels far more readily than women do, so a lease was offered beside the
          purchase. In <a href="/cities/gdansk">Gdańsk</a> a school building from 1837 got its thermal
          renovation, and the city spoke of a second life.</p>
          <p>The pairings go further afield. <a href="/pairings/fredericton-parma">Fredericton and Parma</a>
          looked at what keeps women out of senior posts. <a href="/pairings/cali-belfast-medellin">Cali,
          Medellín and Belfast</a> compared how a city lives on after violence.</p>
          <h2>What to ask first</h2>
          <ul>
            <li>Whose bill rises while the work lasts, and whose falls afterwards?</li>
            <li>Who was at the first meeting, and who works shifts and could not come?</li>
            <li>If rents go up, who has promised what, and in writing?</li>
          </ul>
        `,
      },
      it: {
        name: 'Inclusione sociale e rigenerazione urbana',
        summary:
          'Chi può permettersi di restare quando un quartiere viene rimesso a nuovo, e a chi si chiede prima di cominciare.',
        body: `
          <p>Si apre una strada per posare tubi nuovi. Chi ci abiterà fra dieci anni? È la domanda che sta
          dietro a questo tema. Qui le città si occupano di affitti e sfratti, di vecchi edifici che vale la
          pena conservare e di persone che in municipio si sentono di rado.</p>
          <p>Nelle nostre sei città si comincia dal riscaldamento. A Glasgow gli inquilini con
          <a href="/solutions/storage-heater-control">radiatori ad accumulo</a> pagavano cara una serata al
          caldo: rimediare è una misura energetica e sociale insieme. A <a href="/cities/umea">Umeå</a> uno
          studio ha mostrato che gli uomini comprano pannelli solari molto più volentieri delle donne; così
          accanto all’acquisto è stato offerto il noleggio. A <a href="/cities/gdansk">Danzica</a> un edificio
          scolastico del 1837 è stato riqualificato, e la città ha parlato di una seconda vita.</p>
          <p>I gemellaggi vanno più lontano. <a href="/pairings/fredericton-parma">Fredericton e Parma</a>
          hanno cercato che cosa tiene le donne lontane dai posti dirigenti.
          <a href="/pairings/cali-belfast-medellin">Cali, Medellín e Belfast</a> hanno confrontato come una
          città riprende a vivere dopo la violenza.</p>
          <h2>Che cosa chiedere prima</h2>
          <ul>
            <li>Chi paga di più durante i lavori, e chi paga di meno dopo?</li>
            <li>Chi c’era alla prima riunione, e chi fa i turni e non poteva venire?</li>
            <li>Se gli affitti salgono, chi ha promesso che cosa, e per iscritto?</li>
          </ul>
        `,
      },
      nl: {
        name: 'Sociale inclusie en stadsvernieuwing',
        summary:
          'Wie het zich kan veroorloven te blijven als een wijk wordt opgeknapt, en wie vooraf iets wordt gevraagd.',
      },
      sv: {
        name: 'Social inkludering och stadsförnyelse',
        summary:
          'Vem som har råd att bo kvar när en stadsdel rustas upp, och vem som tillfrågas innan det sker.',
      },
      pl: {
        name: 'Włączenie społeczne i rewitalizacja miast',
        summary:
          'Kogo stać na to, by zostać w odnowionej dzielnicy, i kogo pyta się o zdanie, zanim ruszą prace.',
      },
      cs: {
        name: 'Sociální začleňování a obnova měst',
        summary: 'Kdo si může dovolit zůstat, když se čtvrť opravuje, a koho se na to předem někdo zeptá.',
      },
      de: {
        name: 'Soziale Inklusion und Stadterneuerung',
        summary:
          'Wer es sich leisten kann zu bleiben, wenn ein Quartier erneuert wird, und wer vorher gefragt wird.',
      },
      fr: {
        name: 'Inclusion sociale et régénération urbaine',
        summary:
          'Qui a les moyens de rester quand un quartier est rénové, et à qui l’on demande son avis avant.',
      },
    },
  },
  {
    slug: 'circular-production-and-consumption',
    sdgs: ['sdg-8', 'sdg-9', 'sdg-11', 'sdg-12'],
    urbanAgendaTopics: ['circular-economy', 'public-procurement', 'jobs-and-skills', 'food'],
    featuredPairing: 'austin-bologna',
    words: {
      en: {
        name: 'Circular, sustainable production and consumption',
        summary:
          'What one household or works throws away and another could use: heat, bricks, tools, sludge.',
        body: `
          <p>Waste is mostly something that stands in the wrong place. A cold store gives off heat that a
          swimming pool needs. A shed full of surplus tiles would roof a kindergarten. The difficulty lies in
          the meeting of the two: somebody has to know of both, and somebody has to carry it across.</p>
          <p>Our cities came to it by way of heat. In <a href="/cities/umea">Umeå</a> one building’s cooling
          became the next one’s warmth, by <a href="/solutions/heat-and-cold-exchange">heat and cold
          exchange</a>. <a href="/cities/rotterdam">Rotterdam</a> looked at
          <a href="/solutions/heat-from-waste-water">waste water</a> and at the bins on the street corner.
          <a href="/cities/glasgow">Glasgow</a> was the first British city to sign the Circular Cities
          Declaration.</p>
          <p>Among the pairings, <a href="/pairings/austin-bologna">Austin and Bologna</a> lend out tools and
          teach repair, <a href="/pairings/kochi-vilnius">Kochi and Vilnius</a> began with a count of what is
          in the bins, and in <a href="/pairings/colima-galati">Colima</a> ten neighbourhoods got a corner of
          their own for sorting.</p>
          <h2>What to ask first</h2>
          <ul>
            <li>Who owns it once it has been thrown away? The answer decides who may sell it.</li>
            <li>What happens in the week when the supplier stands still?</li>
          </ul>
        `,
      },
      nl: {
        name: 'Circulaire, duurzame productie en consumptie',
        summary:
          'Wat het ene huishouden of bedrijf weggooit en het andere kan gebruiken: warmte, stenen, gereedschap, slib.',
      },
      sv: {
        name: 'Cirkulär, hållbar produktion och konsumtion',
        summary:
          'Det som ett hushåll eller en fabrik kastar och som någon annan kunde använda: värme, tegel, verktyg, slam.',
      },
      it: {
        name: 'Produzione e consumo circolari e sostenibili',
        summary:
          'Ciò che una casa o una fabbrica butta via e un’altra potrebbe usare: calore, mattoni, attrezzi, fanghi.',
      },
      pl: {
        name: 'Cyrkularna, zrównoważona produkcja i konsumpcja',
        summary:
          'To, co jeden dom lub zakład wyrzuca, a drugi mógłby wykorzystać: ciepło, cegły, narzędzia, osady.',
      },
      cs: {
        name: 'Oběhová, udržitelná výroba a spotřeba',
        summary: 'Co jedna domácnost nebo továrna vyhodí a jiná by mohla použít: teplo, cihly, nářadí, kaly.',
      },
      de: {
        name: 'Zirkuläre, nachhaltige Produktion und nachhaltiger Konsum',
        summary:
          'Was ein Haushalt oder Betrieb wegwirft und ein anderer brauchen könnte: Wärme, Ziegel, Werkzeug, Schlamm.',
      },
      fr: {
        name: 'Production et consommation circulaires et durables',
        summary:
          'Ce qu’un foyer ou une usine jette et dont un autre se servirait : chaleur, briques, outils, boues.',
      },
    },
  },
]
