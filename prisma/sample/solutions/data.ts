import type { SampleSolution } from '@/prisma/sample/types/practice'

export const solutionsForData: SampleSolution[] = [
  {
    slug: 'urban-data-platform',
    kind: 'technology',
    area: 'urban-data-and-ict',
    stage: 'do',
    readiness: 8,
    providers: ['city-of-rotterdam', 'erasmus-centre-for-data-analytics', 'city-of-glasgow'],
    projects: ['ruggedised'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        name: 'Urban data platform',
        summary:
          'A common place where departments, companies and residents can find, share and use data of the city, under rules that all know.',
        body: `
          <p>Every department has its own map and is sure that it is the right one. A platform does not
          collect all data in one cellar; it says what there is, who has it, in which quality and on what
          terms, and lets programs fetch it. A builder who wants to know what lies under a street asks
          once.</p>
          <h2>What it takes</h2>
          <p>Before any software: a purpose that can be said in a sentence, an owner in the town hall, rules
          on who may use what, and money beyond the project. Rotterdam’s story has become a business case for
          teaching, and its point is that technology was the small part. Trust and governance were the large
          one.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>It is built for everybody and used by nobody in particular.</li>
            <li>The pilot’s money ends and the host name with it.</li>
            <li>Companies are asked to give and are not told what they may take.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Which decision will be taken differently next year? What does the city own on the day the
          contract ends: the data, the history, the keys? What do residents get to see about themselves?</p>
          <h2>Who runs it</h2>
          <p>A small team in the city with a mandate across departments. Operation can be bought; the rules
          cannot. A council committee should hear once a year what was refused, and why.</p>
        `,
      },
    },
  },
  {
    slug: 'city-model-in-3d',
    kind: 'technology',
    area: 'urban-data-and-ict',
    stage: 'plan',
    readiness: 8,
    providers: ['city-of-rotterdam'],
    projects: ['ruggedised'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        name: 'City model in three dimensions',
        summary:
          'The city as a model with buildings, trees, cables and meters in it, in which a plan can be tried before it is built.',
        body: `
          <p>A drawing shows what somebody decided to show. A model shows what stands in the way. Roofs are in
          it with their slope, so one sees where the sun falls; trees with their crowns; pipes and cables with
          their depth. When live data are tied to it, a caretaker can see which building is using heat at
          night.</p>
          <h2>What it takes</h2>
          <p>Aerial survey, the building register, the cable plans of five companies, and an officer who
          corrects the model every week. The first version impresses visitors. The fifth is useful. Between
          the two lie some hundred telephone calls about where a pipe really runs.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>It looks so true that nobody checks it. A pipe drawn with confidence is still a guess.</li>
            <li>Only one room in the town hall has a computer that can open it.</li>
            <li>Underground data are secret for good reasons, and then for no reason.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who will open it on an ordinary Tuesday, and for what? In what format can it leave the supplier?
          Which parts may the public see, and who has thought about the women’s refuge?</p>
          <h2>Who runs it</h2>
          <p>The survey office, since it lives by being right. Others may add to the model, with their name
          and a date, and the survey office says what is official.</p>
        `,
      },
      nl: {
        name: 'Stadsmodel in drie dimensies',
        summary:
          'De stad als model met gebouwen, bomen, kabels en meters, waarin je een plan kunt proberen voordat het gebouwd wordt.',
        body: `
          <p>Een tekening laat zien wat iemand wilde laten zien. Een model laat zien wat in de weg staat. De
          daken staan erin met hun helling, zodat je ziet waar de zon valt; bomen met hun kruin; leidingen en
          kabels met hun diepte. Als er actuele data aan hangen, ziet een beheerder welk gebouw ’s nachts
          warmte gebruikt.</p>
          <h2>Wat ervoor nodig is</h2>
          <p>Luchtopnamen, de gebouwenregistratie, de kabelkaarten van vijf bedrijven en een ambtenaar die het
          model elke week bijwerkt. De eerste versie maakt indruk op bezoekers. De vijfde is bruikbaar.
          Daartussen liggen zo’n honderd telefoontjes over waar een leiding werkelijk loopt.</p>
          <h2>Wat er misgaat</h2>
          <ul>
            <li>Het ziet er zo echt uit dat niemand het controleert. Een leiding die vol vertrouwen getekend
            is, blijft een gok.</li>
            <li>Maar één kamer in het stadhuis heeft een computer die het kan openen.</li>
            <li>Gegevens over de ondergrond zijn om goede redenen geheim, en daarna zonder reden.</li>
          </ul>
          <h2>Eerst vragen</h2>
          <p>Wie opent het op een gewone dinsdag, en waarvoor? In welk formaat kan het bij de leverancier weg?
          Welke delen mag iedereen zien, en wie heeft aan het blijf-van-mijn-lijfhuis gedacht?</p>
          <h2>Wie het beheert</h2>
          <p>De dienst landmeten, want die leeft ervan dat het klopt. Anderen mogen aan het model toevoegen,
          met naam en datum, en de landmeters zeggen wat officieel is.</p>
        `,
      },
    },
  },
  {
    slug: 'emission-mapping',
    kind: 'method',
    area: 'urban-data-and-ict',
    stage: 'vision',
    providers: ['city-of-parma'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
    words: {
      it: {
        name: 'Mappa delle emissioni',
        summary:
          'Una carta della città che mostra dove nascono le emissioni, perché il piano cominci da lì e non dal catalogo.',
        body: `
          <p>Quasi ogni città conosce il proprio totale. Pochi sanno dirlo per quartiere. La mappa
          distribuisce consumi e traffico sulle strade e sugli edifici: caldaie, contatori, conteggi dei
          veicoli, autocertificazioni delle imprese. Il risultato è un primo passo; seguono il piano, l’azione
          e la verifica. A Parma si lavora in quest’ordine, insieme a imprese e università.</p>
          <h2>Che cosa serve</h2>
          <p>Dati che esistono già, ma in dieci uffici e tre aziende. Una persona che li conosce, qualche mese
          del suo tempo e una lettera del sindaco che apre le porte. Nessun sensore nuovo: per cominciare
          bastano le bollette.</p>
          <h2>Che cosa va storto</h2>
          <ul>
            <li>I colori. Un rosso vicino a un verde sembra una colpa, anche quando è solo un ospedale.</li>
            <li>Un’industria non vuole comparire da sola in un quadrato, e ha ragione: bisogna
            raggruppare.</li>
            <li>La mappa esce una volta e poi invecchia sul sito.</li>
          </ul>
          <h2>Da chiedere prima</h2>
          <p>Quale anno si racconta? Che cosa resta fuori dal confine, e lo diciamo? Chi correggerà la mappa
          quando un cittadino avrà ragione?</p>
          <h2>Chi la tiene</h2>
          <p>L’ufficio clima, con un impegno a rifarla ogni anno con lo stesso metodo. Se il metodo cambia, si
          rifanno anche gli anni vecchi, altrimenti si confrontano due carte diverse.</p>
        `,
      },
      en: {
        name: 'Mapping of emissions',
        summary:
          'A map of the city that shows where emissions arise, so that the plan begins there and not with a catalogue.',
        body: `
          <p>Nearly every city knows its total. Few can give it by district. The map spreads consumption and
          traffic over streets and buildings: boilers, meters, counts of vehicles, what companies declare. It
          is a first step; the plan, the action and the check follow. Parma works in this order, together with
          companies and the university.</p>
          <h2>What it takes</h2>
          <p>Data that exist already, though in ten offices and three companies. One person who knows them,
          some months of that person’s time and a letter from the mayor that opens doors. No new sensors: to
          begin with, bills will do.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>Colours. A red beside a green looks like guilt, even when it is only a hospital.</li>
            <li>A works does not want to stand alone in its square, and is right: one has to group.</li>
            <li>The map comes out once and then grows old on the website.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Which year is told? What lies outside the boundary, and do we say so? Who will correct the map
          when a resident turns out to be right?</p>
          <h2>Who runs it</h2>
          <p>The climate office, with a promise to redraw it each year by the same method. If the method
          changes, the old years are drawn again too; otherwise one compares two different maps.</p>
        `,
      },
      fr: {
        name: 'Carte des émissions',
        summary:
          'Une carte de la ville qui montre où naissent les émissions, pour que le plan parte de là et non d’un catalogue.',
        body: `
          <p>Presque chaque ville connaît son total. Peu savent le donner par quartier. La carte répartit
          consommations et trafic sur les rues et les bâtiments : chaudières, compteurs, comptages de
          véhicules, déclarations des entreprises. C’est un premier pas ; le plan, l’action et la vérification
          suivent. Parme travaille dans cet ordre, avec des entreprises et l’université.</p>
          <h2>Ce qu’il faut</h2>
          <p>Des données qui existent déjà, mais dans dix bureaux et trois sociétés. Une personne qui les
          connaît, quelques mois de son temps et une lettre du maire qui ouvre les portes. Aucun capteur
          nouveau : pour commencer, les factures suffisent.</p>
          <h2>Ce qui tourne mal</h2>
          <ul>
            <li>Les couleurs. Un rouge à côté d’un vert a l’air d’une faute, même si ce n’est qu’un
            hôpital.</li>
            <li>Une usine ne veut pas figurer seule dans son carré, et elle a raison : il faut regrouper.</li>
            <li>La carte paraît une fois, puis vieillit sur le site.</li>
          </ul>
          <h2>À demander d’abord</h2>
          <p>Quelle année raconte-t-on ? Que laisse-t-on hors des limites, et le dit-on ? Qui corrigera la
          carte quand un habitant aura raison ?</p>
          <h2>Qui la tient</h2>
          <p>Le service climat, avec la promesse de la refaire chaque année selon la même méthode. Si la
          méthode change, on refait aussi les années passées ; sinon on compare deux cartes différentes.</p>
        `,
      },
    },
  },
]
