import type { SampleArticle } from '@/prisma/sample/types/stories'

export const sv: NonNullable<SampleArticle['words']['sv']> = {
  title: 'Ett rör, tre ägare',
  summary:
    'Ett sjukhus vill ha det svalt, ett campus vill ha det varmt, och mellan dem går ett rör. Fjorton besökare åkte till Umeå för att se det och fick skriva avtalet före lunch. Inget utkast överlevde juli.',
  body: `
    <p>Ventilen är rödmålad och lång som en underarm. Den sitter i en källare i Umeå där tre fastigheter möts,
    och de fjorton besökare som stod runt den under <a href="/events/study-tour-umea">studieresan</a> behövde
    mindre än en minut för att ställa den rätta frågan. Vem får vrida på den?</p>
    <p>På ena sidan om ventilen ligger sjukhuset, som drivs av <a href="/partners/region-vasterbotten">Region
    Västerbotten</a>. På den andra ligger universitetsbyggnader som ägs av
    <a href="/partners/akademiska-hus">Akademiska Hus</a>. Nätet mellan dem är
    <a href="/partners/umea-energi">Umeå Energis</a>, och Umeå Energi ägs av kommunen. Ett rör, tre ägare och
    värme som kan gå åt båda hållen.</p>
    <h2>Den lätta halvan</h2>
    <p>Ett sjukhus måste kylas årets alla månader. Röntgenapparater, operationssalar och serverrum avger
    värme, och på de flesta sjukhus går den ut genom taket. Ett campus intill vill ha det varmt från september
    till maj. Med ett <a href="/solutions/heat-and-cold-exchange">utbyte av värme och kyla</a> blir den enes
    spill den andres leverans, och borrhål sparar i månader det som ingen av dem behöver i dag.</p>
    <figure><img src="image:drawing-heat-exchange"></figure>
    <p>Lars-Erik Nyman på Umeå Energi ritade upp det på en tavla med fyra streck. Det tog tio minuter med
    frågor. Sedan delade han ut papper och sade att besökarna hade två timmar på sig att skriva avtalet.</p>
    <blockquote data-person="lars-erik-nyman">
      <p>Besökare frågar om pumparna. Pumpar kan jag köpa. Jag ville att de skulle känna var det gör ont.</p>
    </blockquote>
    <h2>Tre utkast före lunch</h2>
    <p>Vid vart och ett av tre bord satt ett sjukhus, en hyresvärd och ett energibolag, spelade av människor
    som inte är något av detta hemma. De hade en ritning över rören och en enda regel: skriv inte under något
    som din egen styrelse inte skulle skriva under.</p>
    <ul>
      <li><strong>Bord ett</strong> satte ett pris på varje enhet värme, ett för vintern och ett för sommaren.
      Det blev klart först.</li>
      <li><strong>Bord två</strong> lät energibolaget köpa all värme och sälja all värme. Bordets hyresvärd
      lämnade förhandlingen två gånger.</li>
      <li><strong>Bord tre</strong> hade inget pris alls. Den som har värme ger den, och i slutet av året
      delas besparingen i tre.</li>
    </ul>
    <p>Efter lunch gick Hanna Öberg från regionen från bord till bord och presenterade sig som juli. Sjukhuset
    avger nu mer värme än någon annan månad, sade hon, och ingen vill ha den. Vad står det i ert papper?</p>
    <p>I bord etts papper stod att någon som inte hade minsta nytta av värmen skulle betala för den. Bord tvås
    energibolag hade köpt värme som det bara kunde göra sig av med och ville veta på vems bekostnad. Bord tre
    hade en besparing att dela på men, i juli, ingen besparing. Dess sjukhus ville lämna avtalet, och det
    fanns ingen klausul om att lämna.</p>
    <blockquote data-person="hanna-oberg">
      <p>Alla hade skrivit ett avtal för januari. I januari är alla tacksamma.</p>
    </blockquote>
    <h2>Det som inte går att ta med sig</h2>
    <p>Umeå har en fördel som inte ryms i någon resväska. Energibolaget är offentligt ägt, regionen är
    offentlig och det är också universitetets hyresvärd. De tre kunde från början säga vad de väntade sig av
    varandra och sätta klimatet först, eftersom ingen av dem behöver förklara det för en aktieägare.</p>
    <p>Joris Haverkamp kom från <a href="/cities/rotterdam">Rotterdam</a>, där ägarna till nät och byggnader
    mest är privata, med en anteckningsbok full av invändningar. Andra dagen hade invändningarna blivit en
    tabell, och Chiara Montanari lade till <a href="/cities/parma">Parma</a>.</p>
    <table>
      <thead>
        <tr><th>Stad</th><th>Ägarna vid röret</th><th>Första frågan i rummet</th></tr>
      </thead>
      <tbody>
        <tr><th>Umeå</th><td>Offentliga</td><td>Vad ska det vara bra för?</td></tr>
        <tr><th>Rotterdam</th><td>Mest privata</td><td>Vad får jag tillbaka, och när?</td></tr>
        <tr><th>Parma</th><td>Mest privata</td><td>Vilka andra har skrivit under?</td></tr>
      </tbody>
    </table>
    <blockquote data-person="joris-haverkamp">
      <p>Ägandet kan jag inte ta med mig hem. Frågornas ordning kan jag ta med mig. Vi börjar med
      avkastningen, kör fast och frågar först därefter vad det ska vara bra för.</p>
    </blockquote>
    <p>På kvällen gav Ingrid Solheim från <a href="/partners/rise">RISE</a> den ordningen ett namn. En
    <a href="/solutions/innovation-platform">innovationsplattform</a>, som hon använder ordet, är en plats
    utanför alla tre organisationerna där någon får betalt för att ställa frågan igen. Den är också det första
    som sparas bort, sade hon, eftersom den på en bra dag inte har något att göra.</p>
    <h2>Det fjärde utkastet</h2>
    <p>Innan bussen gick slogs borden ihop till ett och skrev en sida som alla kunde tänka sig att skriva
    under.</p>
    <ol>
      <li>Man räknar av över ett helt år och över båda riktningarna.</li>
      <li>Alla tre läser samma mätare samtidigt. Ingen skickar en räkning med siffror som de andra inte kan
      se.</li>
      <li>En driftansvarig vrider på ventilen. Varje ägare kan få den stängd, vilken timme som helst, och
      anger skälet skriftligt efteråt.</li>
      <li>Den som vill lämna säger till två eldningssäsonger i förväg.</li>
    </ol>
    <p>En rad blev öppen. Om sjukhuset om tio år behöver hälften så mycket kyla, vem betalar då för den hälft
    av borrhålen som det inte längre fyller? Besökarna fann tre svar och ingen majoritet. Nyman lät frågan stå
    kvar på tavlan och bad städarna att inte torka bort den.</p>
    <p>Vad de tre ägarna i Umeå har kommit överens om sinsemellan är deras sak och trycks inte här. Besökarnas
    sida är en övning, och <a href="/groups/task-group-on-heat">arbetsgruppen för värme</a> ska försöka slå
    sönder den vid sitt nästa möte. Den här gången ska någon spela en torr november när elen kostar mer än
    värmen.</p>
    <section data-resources="Kvällens tre presentationer">
      <a href="/library/slides-heat-exchange-umea">Värmeutbyte i Umeå</a>
      <a href="/library/slides-surface-water-rotterdam">Ytvatten i Rotterdam</a>
      <a href="/library/slides-innovation-platform">Innovationsplattformar</a>
    </section>
  `,
}
