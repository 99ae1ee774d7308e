import type { SampleTheme } from '@/prisma/sample/types/consortium'

export const themesOfSystems: SampleTheme[] = [
  {
    slug: 'mobility-and-transport',
    sdgs: ['sdg-3', 'sdg-9', 'sdg-11', 'sdg-13'],
    urbanAgendaTopics: ['urban-mobility', 'air-quality', 'security-in-public-spaces'],
    featuredPairing: 'nagpur-karlsruhe',
    words: {
      en: {
        name: 'Mobility and transport',
        summary:
          'Buses that charge at the terminus, cars that charge at the kerb, and parking spaces that are never built.',
        body: `
          <p>Electric vehicles arrive whether a city plans for them or not. The plan is about the rest: where
          the plug stands, whose cable feeds it, and who waits for whom at the terminus.</p>
          <p><a href="/cities/umea">Umeå</a> runs electric buses through winters that would stop a phone, and
          built a <a href="/solutions/climate-smart-bus-stop">bus stop</a> where it is bearable to wait for
          one. <a href="/cities/rotterdam">Rotterdam</a> had its change to electric buses simulated: service,
          cost and emissions. <a href="/cities/glasgow">Glasgow</a> is one of only four regions in the trial
          of public chargers called Agile Streets. <a href="/cities/parma">Parma</a> won a European prize in
          2021 for limiting dirty cars in the whole built-up area.</p>
          <p>The cheapest vehicle is the one that nobody needs. Umeå lets developers
          <a href="/solutions/green-parking-payoff">build fewer parking spaces</a> if they pay for other ways
          to travel. It sounds simple, and takes a lawyer.</p>
          <h2>What to ask first</h2>
          <ul>
            <li>How much power is left in this street’s cable at six in the evening?</li>
            <li>Who clears the snow, or the parked cars, from the charging place?</li>
            <li>How does a person travel who has no car and no phone?</li>
          </ul>
        `,
      },
      sv: {
        name: 'Mobilitet och transport',
        summary:
          'Bussar som laddas vid ändhållplatsen, bilar som laddas vid trottoaren och p-platser som aldrig byggs.',
        body: `
          <p>Elfordonen kommer vare sig en stad planerar för dem eller inte. Planen handlar om resten: var
          uttaget ska stå, vems kabel som matar det och vem som väntar på vem vid ändhållplatsen.</p>
          <p><a href="/cities/umea">Umeå</a> kör elbussar i vintrar som får en telefon att slockna, och har
          byggt en <a href="/solutions/climate-smart-bus-stop">hållplats</a> där det går att vänta på dem.
          <a href="/cities/rotterdam">Rotterdam</a> lät simulera sin övergång till elbussar: turtäthet,
          kostnad och utsläpp. <a href="/cities/glasgow">Glasgow</a> är en av bara fyra regioner i försöket
          med publika laddare som heter Agile Streets. <a href="/cities/parma">Parma</a> fick 2021 ett
          europeiskt pris för att begränsa smutsiga bilar i hela tätorten.</p>
          <p>Det billigaste fordonet är det som ingen behöver. I Umeå får byggherrar
          <a href="/solutions/green-parking-payoff">bygga färre p-platser</a> om de betalar för andra sätt att
          resa. Det låter enkelt men kräver en jurist.</p>
          <h2>Fråga först</h2>
          <ul>
            <li>Hur mycket effekt finns kvar i gatans kabel klockan sex på kvällen?</li>
            <li>Vem röjer undan snön, eller de parkerade bilarna, från laddplatsen?</li>
            <li>Hur reser den som varken har bil eller telefon?</li>
          </ul>
        `,
      },
      nl: {
        name: 'Mobiliteit en vervoer',
        summary:
          'Bussen die laden op het eindpunt, auto’s die laden aan de stoep, en parkeerplaatsen die er nooit komen.',
      },
      it: {
        name: 'Mobilità e trasporti',
        summary:
          'Autobus che si ricaricano al capolinea, auto che si ricaricano al marciapiede e parcheggi che non si costruiscono.',
      },
      pl: {
        name: 'Mobilność i transport',
        summary:
          'Autobusy ładowane na pętli, samochody ładowane przy krawężniku i parkingi, których nikt nie zbuduje.',
      },
      cs: {
        name: 'Mobilita a doprava',
        summary:
          'Autobusy, které se nabíjejí na konečné, auta, která se nabíjejí u chodníku, a parkoviště, která se nepostaví.',
      },
      de: {
        name: 'Mobilität und Verkehr',
        summary:
          'Busse, die an der Endstation laden, Autos, die am Bordstein laden, und Stellplätze, die nie gebaut werden.',
      },
      fr: {
        name: 'Mobilité et transports',
        summary:
          'Des bus qui rechargent au terminus, des voitures au bord du trottoir, et des parkings qu’on ne construit pas.',
      },
    },
  },
  {
    slug: 'smart-cities-and-innovation',
    sdgs: ['sdg-9', 'sdg-11', 'sdg-16', 'sdg-17'],
    urbanAgendaTopics: ['digital-transition', 'public-procurement', 'jobs-and-skills'],
    featuredPairing: 'kamakura-umea',
    words: {
      en: {
        name: 'Smart cities and innovation',
        summary:
          'Data that leave the drawer, models of the city that officers really open, and rooms in which departments meet.',
        body: `
          <p>The word smart has been on many brochures. In these six cities it came down to plain questions.
          Which tables may anybody read? Who repairs a sensor that has fallen silent? What does a model of the
          city show that a drawing does not?</p>
          <p><a href="/cities/brno">Brno</a> first asked its officers one by one to share their data. That was
          slow; it went faster once the city’s leadership had said that sharing is the rule.
          <a href="/cities/rotterdam">Rotterdam</a> built a digital city and then found that trust and
          governance were harder than the software: a business school has made a teaching case of it. RISE
          described what an <a href="/solutions/innovation-platform">innovation platform</a> is, and the
          Lighthouse cities discussed where in a town hall it belongs.</p>
          <p>Ideas need no screen. In <a href="/pairings/kamakura-umea">Kamakura</a> people meet once a month
          and think aloud; Umeå is to try it.</p>
          <h2>What to ask first</h2>
          <ul>
            <li>Which decision will be taken differently because of these data?</li>
            <li>Who may switch it off?</li>
            <li>Can the city leave with everything when the contract ends?</li>
          </ul>
        `,
      },
      cs: {
        name: 'Chytrá města a inovace',
        summary:
          'Data, která opustí šuplík, modely města, které úředníci opravdu otevírají, a místnosti, kde se scházejí odbory.',
        body: `
          <p>Slovo chytrý stálo na mnoha letácích. V těchto šesti městech se zúžilo na prosté otázky. Které
          tabulky smí číst kdokoli? Kdo opraví čidlo, které se odmlčelo? Co ukáže model města a výkres ne?</p>
          <p><a href="/cities/brno">Brno</a> nejdřív prosilo úředníky o data jednoho po druhém. Šlo to pomalu;
          rychleji až ve chvíli, kdy vedení města řeklo, že sdílení je pravidlem.
          <a href="/cities/rotterdam">Rotterdam</a> vybudoval digitální město a zjistil, že důvěra a řízení
          jsou těžší než software: jedna obchodní škola z toho udělala výukový případ. RISE popsal, co je
          <a href="/solutions/innovation-platform">inovační platforma</a>, a Lighthouse města debatovala, kam
          na radnici patří.</p>
          <p>Nápady obrazovku nepotřebují. V <a href="/pairings/kamakura-umea">Kamakuře</a> se lidé jednou za
          měsíc sejdou a přemýšlejí nahlas; v Umeå to mají zkusit také.</p>
          <h2>Na co se ptát nejdřív</h2>
          <ul>
            <li>Které rozhodnutí dopadne díky těm datům jinak?</li>
            <li>Kdo je smí vypnout?</li>
            <li>Může město po skončení smlouvy odejít a všechno si odnést?</li>
          </ul>
        `,
      },
      nl: {
        name: 'Slimme steden en innovatie',
        summary:
          'Data die uit de la komen, modellen van de stad die ambtenaren echt openen, en kamers waar afdelingen elkaar treffen.',
      },
      sv: {
        name: 'Smarta städer och innovation',
        summary:
          'Data som lämnar lådan, stadsmodeller som tjänstemän faktiskt öppnar och rum där förvaltningar möts.',
      },
      it: {
        name: 'Città intelligenti e innovazione',
        summary:
          'Dati che escono dal cassetto, modelli della città che i tecnici aprono davvero e stanze in cui gli uffici si incontrano.',
      },
      pl: {
        name: 'Inteligentne miasta i innowacje',
        summary:
          'Dane, które wychodzą z szuflady, modele miasta, które urzędnicy naprawdę otwierają, i sale, w których spotykają się wydziały.',
      },
      de: {
        name: 'Intelligente Städte und Innovation',
        summary:
          'Daten, die aus der Schublade kommen, Stadtmodelle, die jemand wirklich öffnet, und Räume, in denen Ämter sich treffen.',
      },
      fr: {
        name: 'Villes intelligentes et innovation',
        summary:
          'Des données qui sortent du tiroir, des modèles de la ville que l’on ouvre vraiment, et des salles où les services se croisent.',
      },
    },
  },
]
