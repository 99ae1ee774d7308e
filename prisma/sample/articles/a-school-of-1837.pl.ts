import type { SampleArticle } from '@/prisma/sample/types/stories'

export const pl: NonNullable<SampleArticle['words']['pl']> = {
  title: 'Szkoła z 1837 roku',
  summary:
    'Mury dawnego gimnazjum na Lastadii są grube, zabytkowe i zimne. Gdańsk odnowił budynek od środka i po drodze zmienił zdanie w sprawie okien, wilgoci i tego, do kogo należy kaloryfer.',
  body: `
    <p>Cegła, wapno, znowu cegła, palec tynku, dziewięć warstw farby. Tomasz Żurawski sam wywiercił pierwszy
    rdzeń ze ściany i trzyma go na biurku: walec długości bagietki. Kiedy koledzy pytają, dlaczego szkoły z
    1837 roku nie da się po prostu owinąć jak bloku, wręcza im go do ręki.</p>
    <p>Budynek stoi na Lastadii w <a href="/cities/gdansk">Gdańsku</a>. Zbudowano go jako gimnazjum i miał już
    na zawsze należeć do zimnych budynków miasta, bo wszystko, dla czego warto go zachować, jest na zewnątrz:
    cegła, gzymsy, rytm okien. O ociepleniu elewacji nigdy nie było mowy. Konserwatorka powiedziała to w
    pierwszym zdaniu, a Żurawski mówi, że był wdzięczny, iż dowiedział się tak wcześnie.</p>
    <h2>Kolejność robót</h2>
    <p>Taką <a href="/solutions/thermal-renovation-of-schools">termomodernizację</a> prowadzi się część po
    części, a części wpływają na siebie nawzajem. Szczelne okna bez wentylacji oznaczają pleśń. Ocieplenie od
    środka na mokrej ścianie oznacza mróz w cegle. Nowe kotły przed wszystkim innym oznaczają kotły za duże.
    Zespół spisał kolejność na kartce i powiesił w pokoju nauczycielskim, a nauczyciele dopisali kolumnę.</p>
    <table>
      <thead>
        <tr><th>Część</th><th>Co zrobiono</th><th>Co dopisali nauczyciele</th></tr>
      </thead>
      <tbody>
        <tr><th>Dach i strych</th><td>Ocieplenie między starymi krokwiami</td><td>Nareszcie</td></tr>
        <tr><th>Ściany piwnic</th><td>Przed wszystkim innym rok suszenia</td><td>Cały rok?</td></tr>
        <tr><th>Okna</th><td>Stare ramy zostały, druga szyba od środka</td><td>Czy się otwierają?</td></tr>
        <tr>
          <th>Ściany zewnętrzne</th>
          <td>Ocieplenie wapienne od środka, tylko w niektórych salach</td>
          <td>W których?</td>
        </tr>
        <tr><th>Ogrzewanie</th><td>Nowe, małe, sterowane w każdej sali osobno</td><td>Przez kogo?</td></tr>
      </tbody>
    </table>
    <p>Każda uwaga po prawej stronie skończyła się co najmniej jednym zebraniem.</p>
    <h2>Cały rok?</h2>
    <p>Piwnica była mokra, odkąd ktokolwiek pamięta. Plan dawał jej trzy miesiące. Po trzech miesiącach
    czujniki w ścianie prawie nie drgnęły, a na podwórzu czekał wykonawca ocieplenia ze swoimi ludźmi.
    Żurawski odesłał ich do domu. Była to najdroższa decyzja w całym projekcie i taka, której broniłby przed
    każdym.</p>
    <blockquote data-person="tomasz-zurawski">
      <p>Można zamknąć mokrą ścianę i oddać klucze w terminie. Pleśń przychodzi w trzecim roku, kiedy zdjęcia
      są już dawno w folderze.</p>
    </blockquote>
    <p>O opóźnieniu dyskutowano w komisji budżetowej słowami, których woli nie powtarzać. Rozstrzygnęła
    wizyta. Radni dostali latarki i zostali poproszeni, żeby przyłożyli dłoń do muru.</p>
    <h2>Czy się otwierają?</h2>
    <p>Pierwszy plan przewidywał okna, które się nie otwierają, i urządzenia, które doprowadzają powietrze. Na
    papierze tak oszczędza się najwięcej. W sali próbnej dzieci w czwartek źle się czuły, a przynajmniej tak
    mówiły, nauczycielka zaś przez cały tydzień podpierała drzwi krzesłem. Wentylator bez zarzutu pracował
    przeciw krzesłu.</p>
    <p>Matthias Oberleitner z <a href="/partners/ait">AIT</a> przyjechał obejrzeć odczyty. Obejrzał
    krzesło.</p>
    <blockquote data-person="matthias-oberleitner">
      <p>W modelu było wszystko oprócz prawa trzynastolatków do otwarcia okna. Daliśmy im więc okno i
      zmieniliśmy model.</p>
    </blockquote>
    <p>Okna się dziś otwierają. Przy każdym jest lampka, która z zielonej robi się pomarańczowa, gdy powietrze
    się zużyje, i w większości sal pilnuje jej któryś z uczniów. W niektóre dni oszczędność jest przez to
    mniejsza. Krzesła nikt nie ruszył.</p>
    <h2>W których salach?</h2>
    <p>Ocieplenie od środka sprawia, że ściana jest cieplejsza w dotyku i zimniejsza w głębi. W jednych murach
    jest to bezpieczne. W innych w cegle kończą się belki i tam chłód spotkałby się z wilgocią w drewnie.
    Zamiast traktować wszystkie ściany jednakowo, zespół przeszedł budynek z wilgotnościomierzem i czerwonym
    ołówkiem. Jedenaście sal zostało, jak było. To te, w których w styczniu nadal siedzi się w kurtkach, a
    kartka na drzwiach wyjaśnia, dlaczego.</p>
    <p>Kartki wymyśliła dyrektorka. Zauważyła, że ludzie znoszą zimną salę, jeżeli znają powód, a nie zniosą
    ciepłej, jeżeli podejrzewają, że kogoś się faworyzuje.</p>
    <h2>Przez kogo?</h2>
    <p>Ostatnia uwaga była najtrudniejsza. Ogrzewanie
    <a href="/solutions/building-energy-management">sterowane sala po sali</a> potrzebuje kogoś, kto decyduje.
    Woźny robił to przez dwadzieścia dwa lata jednym zaworem i dobrym słuchem. Nowy system pokazał mu
    czterdzieści wykresów i po trzech błędnych hasłach zablokował dostęp.</p>
    <ol>
      <li>Najpierw sterował dostawca, ze swojego biura w innym mieście. Nie wiedział, że w środy jest
      chór.</li>
      <li>Potem nauczyciele mieli pokrętło w każdej sali. W drugim tygodniu wszystkie stały na
      najwyższym.</li>
      <li>Teraz woźny ustawia plan na jednym ekranie z dużymi przyciskami, zaprojektowanym razem z nim w jedno
      popołudnie. Pokrętła zostały i dają dwa stopnie w górę albo w dół, do najbliższego dzwonka.</li>
    </ol>
    <p>Dostawca nazywa to trzecie rozwiązanie <em>interfejsem zredukowanym</em>. Żurawski nazywa je pierwszym,
    które zadziałało.</p>
    <h2>Co mogą zabrać inni</h2>
    <p>Gdańsk ma więcej starych szkół i będzie je brał po kolei. Podczas
    <a href="/events/replication-workshop-gdansk">warsztatów replikacyjnych</a> budynek będzie otwarty od
    piwnicy po krokwie, a rdzeń pójdzie z rąk do rąk. Co do liczb, zespół obiecał, że ogłosi zużycie ciepła i
    prądu przed remontem i po nim, po odjęciu wpływu pogody, kiedy będzie można porównać pełne sezony
    grzewcze. Do tego czasu nie podaje żadnego procentu i nie szacuje go nawet na uprzejmą prośbę.</p>
    <section data-resources="Zobacz też">
      <a href="/library/slides-school-renovation-gdansk">Prezentacja: remont szkoły z 1837 roku</a>
    </section>
  `,
}
