import type { SamplePartner } from '@/prisma/sample/types/consortium'

export const partnersOfFellowCities: SamplePartner[] = [
  {
    slug: 'city-of-brno',
    kind: 'municipality',
    helix: 'government',
    country: 'CZ',
    place: 'Brno',
    city: 'brno',
    website: 'https://www.brno.cz',
    words: {
      cs: {
        name: 'Město Brno',
        summary: 'Fellow město, které otevřelo svá data a plánuje chytrou čtvrť na Špitálce.',
        body: `
          <p>Brno vstoupilo do projektu, aby se učilo, a skončilo tím, že se na ně jezdí dívat. Jeho
          <a href="/solutions/open-data-by-default">otevřená data</a> začala u jednotlivých úředníků: kdo co
          má, kdo to smí pustit ven, kdo se bojí. Šlo to pomalu. Zlom přišel s politickou podporou a s
          vnitřním pověřením; pomohla i evropská směrnice o otevřených datech.</p>
          <p>Druhou prací je <a href="/solutions/integrated-planning-workshop">Špitálka</a>, bývalé průmyslové
          území nedaleko centra. Z přání se po několika kolech dílen stal plán s termíny a s postupem, jak
          najít peníze.</p>
          <p>O území se starají lidé kolem <a href="/people/petr-dvoracek">Petra Dvořáčka</a>, o data
          <a href="/people/lenka-hruzova">Lenka Hrůzová</a>. Oba odpovídají i na otázky, na které ještě nemají
          odpověď.</p>
        `,
      },
      en: {
        name: 'City of Brno',
        summary: 'Fellow city that opened its data and plans a smart district at Špitálka.',
        body: `
          <p>Brno joined the project to learn, and ended as a place that others visit. Its
          <a href="/solutions/open-data-by-default">open data</a> began with single officers: who has what,
          who may let it out, who is afraid to. It was slow. The turn came with political support and a
          mandate inside the town hall; the European directive on open data helped too.</p>
          <p>The other work is <a href="/solutions/integrated-planning-workshop">Špitálka</a>, a former
          industrial site not far from the centre. After several rounds of workshops a wish had become a plan
          with dates, and with a way to look for the money.</p>
          <p><a href="/people/petr-dvoracek">Petr Dvořáček</a> and his colleagues look after the district,
          <a href="/people/lenka-hruzova">Lenka Hrůzová</a> after the data. Both also answer questions to
          which they have no answer yet.</p>
        `,
      },
    },
  },
  {
    slug: 'city-of-gdansk',
    kind: 'municipality',
    helix: 'government',
    country: 'PL',
    place: 'Gdańsk',
    city: 'gdansk',
    website: 'https://www.gdansk.pl',
    words: {
      pl: {
        name: 'Miasto Gdańsk',
        summary:
          'Miasto towarzyszące, które poddało gruntownej termomodernizacji gmach gimnazjum z 1837 roku.',
        body: `
          <p>Gdańsk nie zbudował w projekcie nowej dzielnicy. Zajął się starym domem.
          <a href="/solutions/thermal-renovation-of-schools">Gmach gimnazjum z 1837 roku</a> na Lastadii
          przeszedł gruntowną termomodernizację, o jakiej jego budowniczym się nie śniło. Miasto nazwało to
          drugim życiem Lastadii.</p>
          <p>W takim domu każda decyzja ma dwóch sędziów: inżyniera i konserwatora zabytków. Miasto mówi
          otwarcie, że pomogły mu doświadczenia innych miast konsorcjum. Kogo zaprosić do stołu, zanim
          powstanie pierwszy rysunek: od tego zaczyna dziś każdą rozmowę.</p>
          <p>Pracę prowadzi <a href="/people/agnieszka-wojcik">Agnieszka Wójcik</a>; o murach i wilgoci
          opowiada <a href="/people/tomasz-zurawski">Tomasz Żurawski</a>. Miasto zaprasza też na
          <a href="/events/replication-workshop-gdansk">warsztaty o powielaniu rozwiązań</a>.</p>
        `,
      },
      en: {
        name: 'City of Gdańsk',
        summary: 'Fellow city that gave a school building from 1837 a thorough thermal renovation.',
        body: `
          <p>Gdańsk built no new district in the project. It took care of an old house. The
          <a href="/solutions/thermal-renovation-of-schools">school building from 1837</a> at Lastadia had a
          thorough thermal renovation of a kind its builders never dreamt of. The city called it the second
          life of Lastadia.</p>
          <p>In such a house every decision has two judges, the engineer and the conservator. The city says
          openly that the other cities’ experience helped. Whom to bring to the table before there is a first
          drawing is where talks with its visitors begin.</p>
          <p><a href="/people/agnieszka-wojcik">Agnieszka Wójcik</a> leads the work;
          <a href="/people/tomasz-zurawski">Tomasz Żurawski</a> can talk about walls and damp. The city also
          invites to a <a href="/events/replication-workshop-gdansk">workshop on taking solutions
          over</a>.</p>
        `,
      },
    },
  },
  {
    slug: 'city-of-parma',
    kind: 'municipality',
    helix: 'government',
    country: 'IT',
    place: 'Parma',
    city: 'parma',
    website: 'https://www.comune.parma.it',
    words: {
      it: {
        name: 'Comune di Parma',
        summary:
          'Città fellow che disegna la mappa delle proprie emissioni e guida un’alleanza per la neutralità climatica.',
        body: `
          <p>Parma ha cominciato da una carta. Prima di scegliere le misure ha voluto sapere da dove vengono
          le emissioni: da quali strade, da quali caldaie, da quali fabbriche. La
          <a href="/solutions/emission-mapping">mappa</a> è il primo di quattro passi; seguono il piano,
          l’azione e il controllo dei risultati.</p>
          <p>Al tavolo siedono Regione, Provincia, Università e imprese, riunite in un’alleanza che vuole
          arrivare alla neutralità carbonica entro il 2030. Nel 2021 la città ha ricevuto da CIVITAS il primo
          premio europeo per la neutralità climatica, per la sua zona a basse emissioni; nel 2022 è stata
          scelta per la missione delle città.</p>
          <p><a href="/people/chiara-montanari">Chiara Montanari</a> tiene la mappa,
          <a href="/people/davide-ferrarini">Davide Ferrarini</a> si occupa di mobilità. Chi vuole copiare la
          mappa trova le sue diapositive in <a href="/library/slides-emission-map-parma">biblioteca</a>.</p>
        `,
      },
      en: {
        name: 'City of Parma',
        summary:
          'Fellow city that draws the map of its own emissions and leads an alliance for climate neutrality.',
        body: `
          <p>Parma began with a map. Before it chose measures it wanted to know where the emissions come from:
          which streets, which boilers, which works. The <a href="/solutions/emission-mapping">map</a> is the
          first of four steps; the plan, the action and the watch over results follow.</p>
          <p>Region, province, university and companies sit at the table, in an alliance that means to be
          carbon neutral by 2030. In 2021 CIVITAS gave the city its first European prize for climate
          neutrality, for its low emission zone; in 2022 it was chosen for the cities mission.</p>
          <p><a href="/people/chiara-montanari">Chiara Montanari</a> keeps the map,
          <a href="/people/davide-ferrarini">Davide Ferrarini</a> looks after mobility. Anybody who wants to
          copy the map finds her slides in the <a href="/library/slides-emission-map-parma">library</a>.</p>
        `,
      },
    },
  },
]
