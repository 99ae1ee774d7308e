import type { SampleSolution } from '@/prisma/sample/types/practice'

export const solutionsForGovernance: SampleSolution[] = [
  {
    slug: 'open-data-by-default',
    kind: 'method',
    area: 'urban-governance',
    stage: 'decide-and-commit',
    providers: ['city-of-brno'],
    projects: ['ruggedised'],
    themes: ['smart-cities-and-innovation'],
    words: {
      cs: {
        name: 'Otevřená data jako pravidlo',
        summary:
          'Data města jsou veřejná, pokud někdo nevysvětlí, proč být nemají. Obracet se musí ten, kdo je chce zavřít.',
        body: `
          <p>Většina měst data zveřejňuje, když o to někdo požádá dost vytrvale. Brno začalo také tak: s
          každým úředníkem se jednalo zvlášť. Fungovalo to, ale velmi pomalu. Rozhodla teprve politická
          podpora a vnitřní pověření. Od té doby nemusí žádat ten, kdo chce data otevřít, ale ten, kdo je chce
          nechat zavřená. Pomohla i evropská směrnice o otevřených datech.</p>
          <h2>Co je k tomu potřeba</h2>
          <p>Usnesení, seznam všeho, co město vede, katalog, který jde číst strojem, a jeden člověk s časem
          zvedat telefon. Peníze nejsou hlavní náklad. Hlavním nákladem jsou rozhovory a pořádek v tabulkách,
          který se předtím odkládal.</p>
          <h2>Co se nepovede</h2>
          <ul>
            <li>Zveřejní se to, co je snadné, a ne to, na co se lidé ptají.</li>
            <li>Soubor přestane přicházet a půl roku si toho nikdo nevšimne.</li>
            <li>V tabulce zůstane jméno, které tam být nemělo.</li>
          </ul>
          <h2>Na co se ptát nejdřív</h2>
          <p>Kdo smí říct ne a musí to zdůvodnit? Co lidé žádali za poslední dva roky? Kdo opraví chybu,
          kterou najde občan, a do kdy?</p>
          <h2>Kdo se o to stará</h2>
          <p>Malý datový tým s oporou ve vedení města. Na každém odboru jeden člověk, který to má v popisu
          práce. Jednou ročně se projde seznam výjimek a škrtá se v něm.</p>
        `,
      },
      en: {
        name: 'Open data by default',
        summary:
          'A city’s data are public unless somebody explains why they should not be. It is for those who want them closed to ask.',
        body: `
          <p>Most cities publish data if somebody asks long enough. Brno began in that way too: each officer
          was talked to singly. It worked, and very slowly. What decided the matter was political support and
          a mandate inside the town hall. Since then it is no longer the one who wants to open data who has to
          ask, but the one who wants to keep them closed. The European directive on open data helped as
          well.</p>
          <h2>What it takes</h2>
          <p>A resolution, a list of everything the city keeps, a catalogue that machines can read, and one
          person with the time to pick up the telephone. Money is not the main cost. The main cost is
          conversation, and the tidying of tables that had been put off.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>What is easy gets published, and not what people ask for.</li>
            <li>A file stops arriving, and for half a year nobody notices.</li>
            <li>A name stays in a table in which it has no business.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who may say no, and has to give a reason? What have people asked for in the last two years? Who
          puts right a mistake that a resident finds, and by when?</p>
          <h2>Who runs it</h2>
          <p>A small data team with the city’s leadership behind it. In each department one person who has it
          in the job description. Once a year the list of exceptions is read through, with a pencil for
          crossing out.</p>
        `,
      },
    },
  },
  {
    slug: 'innovation-platform',
    kind: 'method',
    area: 'urban-governance',
    stage: 'decide-and-commit',
    providers: ['rise'],
    projects: ['ruggedised'],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        name: 'Innovation platform',
        summary:
          'A standing place in the city’s organisation where things are tried out together with others, and where it is decided what becomes of a trial.',
        body: `
          <p>A pilot without a home dies with its grant. An innovation platform is that home: a small office,
          a table at which departments, companies, researchers and residents sit, and an agreed way from idea
          to trial to decision. RISE described the concept for the project, and the three Lighthouse cities
          discussed on a panel where in a town hall it belongs.</p>
          <h2>What it takes</h2>
          <p>Two or three people on permanent posts, a budget line that is theirs, access to somebody who may
          decide, and a rule that each trial ends with yes, no or not yet, in writing. It needs no building. A
          coffee machine that departments share does more than a glass front.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>Beside the mayor it has power but no hands; in a technical department it has hands but no
            power.</li>
            <li>It collects ideas. Ideas are not what a city lacks.</li>
            <li>A failed trial is buried, and the next department repeats it.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Which three trials of the last five years are still in use, and why just those? Who was not
          asked? Which rule would have to change, and who can change it?</p>
          <h2>Who runs it</h2>
          <p>The city itself. A university can host it and a company can pay a part, but when both have gone
          the decision is still the city’s. Publish the list of trials, the failed ones first.</p>
        `,
      },
    },
  },
  {
    slug: 'integrated-planning-workshop',
    kind: 'method',
    area: 'citizen-engagement',
    stage: 'plan',
    providers: ['tno'],
    projects: ['ruggedised', 'smarter-together'],
    themes: ['smart-cities-and-innovation', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        name: 'Integrated planning workshop',
        summary:
          'One day, one map, all departments: what could go where in this district, who would have to agree, and what is done on Monday.',
        body: `
          <p>It is older than any software: put the people who plan a district into one room and do not let
          them out. Before the day each participant lists solutions that might suit the city and marks on a
          map where. In the morning the maps are laid over one another. By noon everybody sees that four
          departments want the same strip of land. In the afternoon they settle who does what, and the day
          ends in a report with names in it. Sofia was the first city to test the guidance package from which
          this comes.</p>
          <h2>What it takes</h2>
          <p>A room with a large table, a printed map that lies flat, two facilitators, lunch, and heads of
          department who stay until five. The last is the dear part. Allow two weeks before for the lists and
          two after for the report.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>Deputies come who may not decide.</li>
            <li>The district’s residents appear as a dot on the map and not on a chair.</li>
            <li>The report is praised, and nobody is named in it.</li>
          </ul>
          <h2>Ask first</h2>
          <p>What has been decided already, and do we say so? Who will be angry to read of it in the
          newspaper? Is there money for any of this, or is it a wish?</p>
          <h2>Who runs it</h2>
          <p>Somebody in the planning office telephones everyone named in the report, three months later. If
          that person is not chosen on the day, there is no need to hold it.</p>
        `,
      },
      nl: {
        name: 'Workshop integrale planning',
        summary:
          'Eén dag, één kaart, alle afdelingen: wat zou waar kunnen in deze wijk, wie moet het ermee eens zijn, en wat gebeurt er maandag.',
        body: `
          <p>Het is ouder dan alle software: zet de mensen die een wijk plannen in één kamer en laat ze er
          niet uit. Vóór die dag maakt iedere deelnemer een lijst van oplossingen die bij de stad zouden
          passen en zet op een kaart waar. ’s Ochtends gaan de kaarten over elkaar. Tegen de middag ziet
          iedereen dat vier afdelingen dezelfde strook grond willen. ’s Middags spreken ze af wie wat doet, en
          de dag eindigt met een verslag waar namen in staan. Sofia was de eerste stad die het pakket
          uitprobeerde waar dit uit komt.</p>
          <h2>Wat ervoor nodig is</h2>
          <p>Een kamer met een grote tafel, een geprinte kaart die plat ligt, twee begeleiders, lunch, en
          afdelingshoofden die tot vijf uur blijven. Dat laatste is duur. Reken twee weken vooraf voor de
          lijsten en twee achteraf voor het verslag.</p>
          <h2>Wat er misgaat</h2>
          <ul>
            <li>Er komen plaatsvervangers die niets mogen beslissen.</li>
            <li>De bewoners staan als stip op de kaart en zitten niet op een stoel.</li>
            <li>Het verslag wordt geprezen, en er staat niemand in.</li>
          </ul>
          <h2>Eerst vragen</h2>
          <p>Wat is al besloten, en zeggen we dat? Wie wordt er boos als hij het in de krant leest? Is er geld
          voor, of is het een wens?</p>
          <h2>Wie het beheert</h2>
          <p>Iemand van planning belt na drie maanden iedereen op die in het verslag staat. Wordt die persoon
          op de dag zelf niet gekozen, dan kun je de dag beter laten.</p>
        `,
      },
      pl: {
        name: 'Warsztat planowania zintegrowanego',
        summary:
          'Jeden dzień, jedna mapa, wszystkie wydziały: co i gdzie mogłoby powstać w tej dzielnicy, kto musi się zgodzić i co robimy w poniedziałek.',
        body: `
          <p>Pomysł jest starszy niż wszelkie programy: posadzić ludzi, którzy planują dzielnicę, w jednym
          pokoju i nie wypuszczać. Wcześniej każdy uczestnik spisuje rozwiązania, które mogłyby pasować do
          miasta, i zaznacza na mapie miejsca. Rano mapy kładzie się jedna na drugiej. Do południa wszyscy
          widzą, że cztery wydziały chcą tego samego pasa ziemi. Po południu ustalają, kto co robi, a dzień
          kończy się sprawozdaniem z nazwiskami. Sofia była pierwszym miastem, które wypróbowało pakiet, z
          którego to pochodzi.</p>
          <h2>Czego trzeba</h2>
          <p>Sali z dużym stołem, wydrukowanej mapy, która leży płasko, dwóch prowadzących, obiadu i
          dyrektorów, którzy zostaną do piątej. To ostatnie jest najdroższe. Trzeba doliczyć dwa tygodnie
          przed na listy i dwa po na sprawozdanie.</p>
          <h2>Co idzie źle</h2>
          <ul>
            <li>Przychodzą zastępcy, którzy nie mogą decydować.</li>
            <li>Mieszkańcy są kropką na mapie, a nie osobą na krześle.</li>
            <li>Sprawozdanie wszyscy chwalą, ale nie ma w nim żadnego nazwiska.</li>
          </ul>
          <h2>O co zapytać najpierw</h2>
          <p>Co już postanowiono i czy to mówimy? Kto się rozgniewa, gdy przeczyta o tym w gazecie? Czy są na
          to pieniądze, czy to życzenie?</p>
          <h2>Kto się tym potem zajmuje</h2>
          <p>Ktoś z biura planowania po trzech miesiącach dzwoni do każdego, kto jest w sprawozdaniu. Jeśli
          tej osoby nie wybrano tego samego dnia, warsztatu nie warto było robić.</p>
        `,
      },
    },
  },
]
