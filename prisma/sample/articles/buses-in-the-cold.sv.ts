import type { SampleArticle } from '@/prisma/sample/types/stories'

export const sv: NonNullable<SampleArticle['words']['sv']> = {
  title: 'Bussar i kylan',
  summary:
    'Ett batteri trivs i rumstemperatur. I Umeå får det januari. Varför dörrarna betydde mer än batterierna, vad en kaffepaus har med saken att göra och varför en besökare från Parma åkte hem halvt övertygad.',
  body: `
    <p>Trettio minus är inte värst, säger förarna. Värst är noll, när vägen är blöt, slasket fryser fast i
    allt som hänger under bussen och laddarens arm landar på en skorpa av is. Vid trettio minus är det
    åtminstone torrt.</p>
    <p><a href="/cities/umea">Umeå</a> har kört elbussar genom fler vintrar än de flesta städer. Vid
    ändhållplatsen står en mast vid trottoarkanten, en arm får kontakt med taket och bussen tar på några
    minuter in det som den behöver till nästa tur. Det kallas
    <a href="/solutions/e-bus-fast-charging">snabbladdning</a> och betyder ett litet batteri som fylls ofta i
    stället för ett stort som fylls på natten.</p>
    <p>Besökare frågar först om batteriet. De som sköter trafiken talar hellre om dörrarna.</p>
    <h2>Vart värmen tar vägen</h2>
    <p>En dieselbuss är varm därför att den slösar. Motorn gör så mycket av bränslet till värme att
    passagerarna värms av det som blir över. En elmotor har ingenting över. Varje grad därinne måste komma ur
    samma batteri som nästa kilometer, och varje hållplats öppnar tre breda dörrar mot Norrland.</p>
    <ul>
      <li>På landsvägen är uppvärmningen en förtret.</li>
      <li>I kökörning tävlar den med hjulen.</li>
      <li>Vid ändhållplatsen, med öppna dörrar medan föraren har rast, vinner den.</li>
    </ul>
    <p>Det första som ändrades var därför inget elektriskt. Dörrarna öppnas med en knapp, en i taget, när
    någon vill in. Det sparar värme och retar den som kommer med barnvagn och var van vid en öppen dörr. Efter
    en vinter av brev har mittdörren en större knapp, längre ned, och står öppen längre än de andra.</p>
    <h2>Hållplatsen som en del av bussen</h2>
    <p>Nästa steg var att fråga varför bussen ska stå för all värme. Vid en
    <a href="/solutions/climate-smart-bus-stop">klimatsmart busshållplats</a> väntar man i ett inglasat rum
    med egna dörrar, i linje med bussens. Man kliver från värme till värme. Jackan förblir knäppt, och bussen
    kan hållas svalare än en buss där folk ska tina upp.</p>
    <blockquote data-person="annika-sjoberg">
      <p>Vi hade mätt på bussarna i två år innan någon mätte på passagerarna. De kommer in kalla och bussen
      får värma dem. Värm dem innan, så behövs det mindre batteri. Det låter som ett skämt och är fysik.</p>
    </blockquote>
    <p>Hållplatsen har haft sina egna bekymmer. Den är så trivsam att folk stannar kvar i den. Första vintern
    tillbringade halva klasser håltimmen där, en komplimang som ingen hade budgeterat för, och dörrarna stod
    öppna därför att det stod en väska i dem. En bänk togs bort. Efter en vecka ställdes den tillbaka, för de
    som saknade den var inte skolklassen.</p>
    <h2>Sju minuter</h2>
    <p>Laddningen vid ändhållplatsen tar lika lång tid som förarens rast. På papperet passar det ihop. I
    verkligheten har en buss som är fyra minuter sen fyra minuter mindre att ladda på, går därifrån med mindre
    och är ännu senare nästa varv. Det finns inget ställe i tidtabellen där de förlorade minuterna kan komma
    tillbaka.</p>
    <p>Ett tag var svaret att ta minuterna från rasten. Det satte förarna stopp för, med rätta, i ett brev som
    operatören har ramat in. Sedan dess har en del linjer en buss mer än de behöver. Den står full och varm
    vid ändhållplatsen och tar över när en annan kommer sent. Det är Norrlands dyraste kaffepaus, säger en
    planerare, och den som hon gärna skulle betala för igen.</p>
    <table>
      <thead>
        <tr><th>Bekymmer</th><th>Första svaret</th><th>Svaret som blev kvar</th></tr>
      </thead>
      <tbody>
        <tr><th>Is på kontakten</th><td>En man med kvast</td><td>Uppvärmd kontakt, kvasten kvar</td></tr>
        <tr>
          <th>Värme som försvinner vid hållplatserna</th>
          <td>Lägre temperatur ombord</td>
          <td>Knapp till dörrarna, varma hållplatser</td>
        </tr>
        <tr><th>Sen buss, kort laddning</th><td>Kortare rast</td><td>En extra buss på linjen</td></tr>
        <tr><th>Effekttopp klockan sju</th><td>Inget</td><td>Laddaren talar med fjärrvärmen</td></tr>
      </tbody>
    </table>
    <p>Den sista raden är Lars-Erik Nymans verk på <a href="/partners/umea-energi">Umeå Energi</a>. Klockan
    sju på morgonen vill alla i stan ha allting, och en mast som drar full effekt i sju minuter är en granne
    som märks. Numera säger laddaren till när den ska dra, och några stora byggnader väntar ett ögonblick med
    ventilationen. Därinne märker ingen något.</p>
    <h2>En besökares invändning</h2>
    <p>Davide Ferrarini planerar trafiken i <a href="/cities/parma">Parma</a> och följde med på
    <a href="/events/study-tour-umea">studieresan</a> som uttalad tvivlare. I Parma är det inte kylan som är
    problemet. Det är juli, och en buss ska kylas med dörrarna öppna.</p>
    <blockquote data-person="davide-ferrarini">
      <p>Ni har byggt en underbar maskin för en linje med en mast i varje ände. Jag har trånga gator, en
      katedral och en myndighet för kulturminnen. Säg mig var masten ska stå.</p>
    </blockquote>
    <p>Något svar fick han inte, och det säger han att han respekterar. Med sig hem tog han den extra bussen
    och den varma hållplatsen omvänd: skugga, lite vind och dörrar i linje med bussens. Om stora batterier och
    en natt i depån passar hans stad bättre vill han först ta reda på vid en skärm. Samira El Idrissis
    kolleger i Rotterdam har <a href="/news/a-city-modelled-in-3d">simulerat ett sådant byte</a> för sitt eget
    nät, och hon har erbjudit honom modellen och en varning. De simulerade passagerarna stänger alltid dörren
    efter sig.</p>
  `,
}
