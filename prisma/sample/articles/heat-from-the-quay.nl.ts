import type { SampleArticle } from '@/prisma/sample/types/stories'

export const nl: NonNullable<SampleArticle['words']['nl']> = {
  title: 'Warmte van de kade',
  summary:
    'In Hart van Zuid in Rotterdam helpt water uit een bassin om gebouwen in de winter te verwarmen en in de zomer te koelen. De natuurkunde was in een week rond. De vergunning, de mosselen en de vraag van wie het water is duurden langer.',
  body: `
    <h2>De vraag</h2>
    <p>Water in een Nederlands bassin is koud in februari en aangenaam in augustus, en dat is precies verkeerd
    om voor wie er een gebouw mee wil verwarmen. <a href="/solutions/heat-from-surface-water">Warmte uit
    oppervlaktewater</a> werkt toch, want de bodem onthoudt. In de zomer haalt een warmtewisselaar aan de kade
    warmte uit het water en stuurt die naar een zandlaag in de diepte. In de winter haalt het gebouw haar weer
    op, en een warmtepomp doet de rest.</p>
    <figure><img src="image:drawing-surface-water"></figure>
    <p>In Hart van Zuid heeft <a href="/cities/rotterdam">Rotterdam</a> de meeste van zijn oplossingen
    beproefd. Grote gebouwen met heel verschillende gewoonten staan er dicht bij elkaar: hallen die gekoeld
    moeten worden als ze vol mensen zijn, een zwembad dat altijd warm moet zijn, kantoren, winkels. Daartussen
    wilde de stad een <a href="/solutions/smart-thermal-grid">net waarin warmte beide kanten op gaat</a>. Het
    bassin moest een van de bronnen worden.</p>
    <h2>Wat het eerst werd beslist</h2>
    <p>Joris Haverkamp, warmte-ingenieur van de stad, kreeg aan het begin de vraag hoe groot de pomp moest
    zijn. Hij antwoordde met een andere vraag: hoe koud mag het water worden?</p>
    <blockquote data-person="joris-haverkamp">
      <p>Iedereen denkt dat je warmte vindt. Je vindt haar niet. Je neemt haar ergens uit weg, en dat wordt
      dan kouder. Hier is het een bassin met vissen erin en een rij woonboten.</p>
    </blockquote>
    <p>Die vraag heeft het ontwerp gemaakt. Ze bepaalde hoeveel water er langs de wisselaar mocht en hoe ver
    inlaat en uitlaat van elkaar moesten liggen, en wel voordat een leverancier iets had getekend. Twee
    offertes die de goedkoopste hadden geleken, vielen op dat moment af. Beide zouden na een uur hun eigen
    koude water weer hebben aangezogen.</p>
    <h2>Wiens water?</h2>
    <p>Niemand had een antwoord klaar. De kademuur is van de ene instantie, het water en de kwaliteit ervan
    zijn van een andere, de bodem van het bassin is van een derde, en de ligplaatsen hebben eigen contracten.
    Alle vier vonden ze het een sympathiek idee. Geen van de vier had er een formulier voor.</p>
    <ol>
      <li>De een zei dat warmte onttrekken een soort lozing is, want er komt kou terug, en stuurde het
      formulier voor lozingen.</li>
      <li>De ander zei dat er niets uit het water wordt gehaald behalve temperatuur, en dat temperatuur geen
      eigenaar heeft.</li>
      <li>De derde zei akkoord te gaan zodra de andere twee dat deden.</li>
      <li>De vierde vroeg of de buis geverfd kon worden.</li>
    </ol>
    <p>Aan het rondje kwam een einde door een overleg op de kade zelf, staand, in de regen. Marit van der Veen
    had het daar belegd omdat er geen zaal vrij was. Met hun schoenen in de plas werden de vier het eens over
    één gezamenlijke vergunning met één aanspreekpunt. Sindsdien heeft ze nog drie keer met opzet buiten
    vergaderd.</p>
    <h2>Wat er misging</h2>
    <h3>De mosselen</h3>
    <p>De inlaat heeft een rooster tegen bladeren en plastic. Nog in de eerste zomer was het rooster een
    woning geworden. Jonge mosselen vestigen zich waar het water rustig stroomt en voedsel brengt, en nergens
    stroomt water zo rustig als door een goed ontworpen inlaat. De doorstroming liep terug, de pomp ging
    harder draaien om dat goed te maken, en een paar weken lang gebruikte de installatie meer stroom om warmte
    te halen dan iemand op een poster wil zien.</p>
    <p>De oplossing was een tweede rooster, zodat het ene eruit getild en gedroogd kan worden terwijl het
    andere werkt. Het is het minst elegante deel van het systeem en het eerste dat bezoekers te zien
    krijgen.</p>
    <h3>De zomer die te laat werd geteld</h3>
    <p>De meters voor de warmte die de grond in gaat, waren samen met die voor de gebouwen besteld en kwamen
    ook samen, een half jaar na de pomp. Wat er in de eerste zomer is opgeslagen, is daarom alleen ruwweg
    bekend. Op dit portaal staat er geen enkel cijfer voor. Een ruw cijfer is voorgesteld en afgewezen; dat
    meningsverschil staat in <a href="/news/counting-once">Counting once</a>.</p>
    <h2>Wat het kost om te houden</h2>
    <p>Het bedrag dat een gemeenteraad ziet, is de investering. Het bedrag dat beslist of het ding over tien
    jaar nog draait, is kleiner en komt elk jaar. Het team geeft de lijst aan iedereen die erom vraagt.</p>
    <table>
      <thead>
        <tr><th>Elk jaar</th><th>Wie doet het</th><th>Stond het in de eerste begroting?</th></tr>
      </thead>
      <tbody>
        <tr><th>Roosters lichten, drogen en wisselen</th><td>Havenonderhoud, per boot</td><td>Nee</td></tr>
        <tr>
          <th>Onttrokken en teruggebrachte warmte vergelijken</th>
          <td>Beheerder van het net</td>
          <td>Ja</td>
        </tr>
        <tr>
          <th>Temperatuur van het bassin melden aan het aanspreekpunt van de vergunning</th>
          <td>De stad</td>
          <td>Nee</td>
        </tr>
        <tr><th>Praten met de mensen op de boten</th><td>Wie er tijd voor heeft</td><td>Nee</td></tr>
      </tbody>
    </table>
    <p>Drie keer nee in vier regels. Nienke Brouwer van <a href="/partners/tno">TNO</a> gebruikt de tabel om
    uit te leggen waarom een demonstratie nog geen dienst is.</p>
    <blockquote data-person="nienke-brouwer">
      <p>Voor een demonstratie is er altijd wel iemand die tijd heeft. Voor een dienst moet er iemand zijn die
      de taak heeft.</p>
    </blockquote>
    <h2>Zou het ergens anders werken?</h2>
    <p>Met stilstaand of traag water, zand in de ondergrond en een gebouw dichtbij dat in de zomer gekoeld wil
    worden: ja. Zonder koeling in de zomer raakt de opslag nooit vol en komt de som niet uit. Lars-Erik Nyman,
    die in <a href="/cities/umea">Umeå</a> warmte in rots bewaart, streepte oppervlaktewater binnen een minuut
    van zijn eigen lijst: zijn rivier ligt onder het ijs als de warmte nodig is en heeft haast als ze niet
    nodig is. De twee roosters hield hij. Hij gebruikt ze in een inlaat voor koeling.</p>
    <p>In dezelfde wijk komt ook <a href="/solutions/heat-from-pavements">warmte uit het wegdek</a>, volgens
    dezelfde redenering en zonder mosselen. De <a href="/events/study-tour-rotterdam">studiereis</a> doet
    beide aan.</p>
    <section data-resources="Verder lezen">
      <a href="/library/slides-surface-water-rotterdam">Presentatie: oppervlaktewater</a>
      <a href="/library/report-lessons-on-heat">Rapport: lessen over warmte</a>
    </section>
  `,
}
