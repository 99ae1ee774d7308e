import type { SampleArticle } from '@/prisma/sample/types/stories'

export const nl: NonNullable<SampleArticle['words']['nl']> = {
  title: 'Een stad in 3D',
  summary:
    'Rotterdam bouwde een digitale dubbelganger van zichzelf en een platform voor zijn data, en onderzoekers maakten er een lescasus van. In de les is de techniek in tien minuten voorbij. Daarna moet iemand de gemeente spelen.',
  body: `
    <p>De studente die de gemeente speelt, heeft haar armen over elkaar geslagen. Voor haar ligt een wijk van
    Rotterdam, van hetzelfde foamkarton en dezelfde papieren bekertjes als vorig jaar. Een medestudent die
    projectontwikkelaar is, wil weten wat de daken kunnen dragen. Iemand die een bewonersgroep speelt, wil
    weten wie er bij hen naar binnen kan kijken. Een derde is een start-up en wil alles, en wel voor vrijdag.
    Ze zegt dat ze dat boven moet vragen. De klas lacht. Het was geen grap.</p>
    <p>De scène komt uit een werkgroep over <em>Digital City Rotterdam: Open Urban Platform</em>, een casus
    die het Case Development Centre en het <a href="/partners/erasmus-centre-for-data-analytics">Erasmus
    Centre for Data Analytics</a>, beide van de Rotterdam School of Management, schreven over de stad om de
    hoek. Hij is gratis te downloaden. Een deel van het onderzoek erachter is in ons project gedaan.</p>
    <h2>Wat de stad maakte</h2>
    <p>Het zijn twee dingen, en ze worden makkelijk voor één gehouden. Het
    <a href="/solutions/city-model-in-3d">model</a> is Rotterdam in drie dimensies: gebouwen, bomen, kabels,
    wat er onder de straat ligt en wat er boven gepland is. Het
    <a href="/solutions/urban-data-platform">platform</a> is de plek waar data over dat alles onder
    afgesproken voorwaarden worden gedeeld, door de stad en door anderen. Bij het model houden mensen hun adem
    in. Bij het platform lezen ze de voorwaarden.</p>
    <figure><img src="image:drawing-city-model"></figure>
    <p>Voor de onderzoekers was de dubbelganger vooral een plek om dingen uit te proberen. Ze simuleerden wat
    er gebeurt als een busnet overgaat op <a href="/solutions/e-bus-fast-charging">elektrische bussen</a>, wat
    het laden doet met dienstregeling, kosten en uitstoot, en hoe het de uren met zon en wind zou kunnen
    volgen. Geen reiziger kwam er te laat door.</p>
    <h2>Vijf vragen zonder stekker</h2>
    <p>De casus besteedt bijzondere aandacht aan vijf kwesties. Samira El Idrissi, die ermee lesgeeft, merkt
    dat studenten ze voor het zachte deel houden tot ze er één moeten beslissen.</p>
    <h3>Waar is het voor?</h3>
    <p>Een platform voor iedereen die er iets aan zou kunnen hebben, is een platform voor niemand. In de les
    duurt deze vraag het langst, want elke groep heeft een antwoord en de antwoorden sluiten elkaar uit.</p>
    <h3>Wie beslist?</h3>
    <p>Als de stad het platform alleen beheert, houden bedrijven hun data thuis. Als een bedrijf het beheert,
    doen bewoners dat. El Idrissi laat de klas een bestuur tekenen en vraagt dan wie daarin geen belang heeft.
    Het antwoord was tot nu toe altijd niemand, en dan tekenen ze opnieuw.</p>
    <h3>Wie betaalt in jaar zes?</h3>
    <p>De eerste jaren is er subsidie. De dubbelganger van een stad veroudert sneller dan de stad, en een
    model dat twee jaar achterloopt is een filmdecor.</p>
    <h3>Waarom zou iemand het vertrouwen?</h3>
    <p>Vertrouwen was in de interviews voor de casus het woord dat viel zonder dat ernaar gevraagd werd. Een
    verkeerde boom werd vergeven. Uit de krant vernemen wat er in je straat gemeten is, werd niet
    vergeven.</p>
    <h3>Wat mogen bewoners doen?</h3>
    <p>Kijken, in de eerste versie. El Idrissi zegt het zoals het is.</p>
    <blockquote data-person="samira-el-idrissi">
      <p>We hadden een raam gebouwd en noemden het een deur. Mensen konden de hele stad zien en geen bankje
      verzetten.</p>
    </blockquote>
    <h2>Een bankje bijvoorbeeld</h2>
    <p>Dat bankje bestaat echt. Op een open dag vond een man zijn straat in het model, zoomde in en zei dat
    het bankje voor de drogist al een jaar weg was. Daar was geen knop voor. De jonge vrouw bij het scherm
    schreef het op een plakbriefje. ’s Avonds hingen er dertig briefjes aan de rand van het scherm, en de
    meeste klopten.</p>
    <p>De briefjes leidden tot ruzie in het stadhuis. De ene kant wilde dat bewoners het model zelf mochten
    verbeteren. De andere wees erop dat ingenieurs ermee rekenen, en dat je geen leiding legt op gezag van een
    plakbriefje. Marit van der Veen, die moest beslissen, gaf het model twee lagen. De ene is gemeten en
    ondertekend. De andere is gemeld en laat dat zien, met een datum en zonder naam.</p>
    <blockquote data-person="marit-van-der-veen">
      <p>De tweede laag kostte een fractie van de eerste en drie keer zoveel vergaderingen. Het is de laag die
      mensen thuis openen.</p>
    </blockquote>
    <h2>Zelf naspelen</h2>
    <p>Voor wie de casus met eigen mensen wil gebruiken, en verschillende van onze steden hebben dat gedaan:
    zo verloopt de werkgroep.</p>
    <table>
      <thead>
        <tr><th>Minuten</th><th>Wat er gebeurt</th><th>Wat er meestal misgaat</th></tr>
      </thead>
      <tbody>
        <tr>
          <td>0 tot 10</td>
          <td>De techniek wordt uitgelegd</td>
          <td>Iemand wil er meer van uitleggen</td>
        </tr>
        <tr>
          <td>10 tot 30</td>
          <td>Rollen: stad, ontwikkelaar, bewoners, netbeheerder, start-up</td>
          <td>Niemand wil de stad zijn</td>
        </tr>
        <tr>
          <td>30 tot 70</td>
          <td>Elke rol vraagt één dataset en biedt er één aan</td>
          <td>Iedereen vraagt</td>
        </tr>
        <tr>
          <td>70 tot 90</td>
          <td>Een dataset blijkt fout, en er is een huis ondergelopen</td>
          <td>Stilte, daarna juristen</td>
        </tr>
        <tr>
          <td>90 tot 120</td>
          <td>De voorwaarden worden opnieuw geschreven</td>
          <td>Ze zijn twee keer zo lang en half zoveel mensen tekenen</td>
        </tr>
      </tbody>
    </table>
    <p>Lenka Hrůzová nam de casus mee naar <a href="/cities/brno">Brno</a> en liet echte ambtenaren spelen,
    ieder in de rol van de dienst waar ze de meeste ruzie mee hebben. Het hoofd van een afdeling diende als
    bewoner een verzoek om data in bij zijn eigen afdeling. Hij wacht nog steeds, zegt hij, en heeft het
    formulier veranderd.</p>
    <h2>Wat open blijft</h2>
    <p>Of de dubbelganger van een stad van iemand is. De gebouwen hebben eigenaren en de data erover hebben
    makers, maar wat je pas ziet als alles op elkaar ligt, waar het heet wordt, waar niemand loopt, welke
    straat je moet kopen, dat heeft niemand gemaakt en kan worden verkocht door wie het het eerst ziet. De
    casus laat dat aan de klas over. De klas laat het als regel aan de gemeente over, en die slaat de armen
    over elkaar.</p>
    <section data-resources="Om te lezen en om mee les te geven">
      <a href="/library/slides-city-model-rotterdam">Presentatie: Rotterdam in 3D</a>
      <a href="https://www.thecasecentre.org">The Case Centre, waar de casus gratis te krijgen is</a>
    </section>
  `,
}
