import type { SampleArticle } from '@/prisma/sample/types/stories'

export const cs: NonNullable<SampleArticle['words']['cs']> = {
  title: 'Otevřená data, protože to stojí v pravidlech',
  summary:
    'Brno nejprve žádalo o data své úředníky jednoho po druhém. Fungovalo to, ale pomalu. Pak si město otevřenost vepsalo do vlastních pravidel a povinnost vysvětlovat změnila stranu.',
  body: `
    <p>Lenka Hrůzová si vede seznam odpovědí, které dříve dostávala. <em>Jsou tam chyby. Ještě to není hotové.
    Musela by souhlasit firma, která to dělala. Dám vám to, když to nikomu neukážete.</em> Je jich devatenáct,
    v pořadí, v jakém je poprvé slyšela, a novým kolegům je předčítá hned první den.</p>
    <p>Hrůzová má na starosti data <a href="/cities/brno">města Brna</a>. V prvních letech městské datové
    platformy spočívala její práce v tom, že chodila z kanceláře do kanceláře, posadila se k jedinému člověku,
    který se o daný registr staral, a požádala o něj. Stromy, lampy, místa ve školách, zakázky. Někdy to
    trvalo hodinu, jindy rok.</p>
    <blockquote data-person="lenka-hruzova">
      <p>Fungovalo to. Na to lidé zapomínají, když o tom vyprávím. Každý z těch rozhovorů nakonec vyšel. Jen
      jich bylo příliš mnoho.</p>
    </blockquote>
    <h2>Platforma z laskavostí</h2>
    <p>Co se takto sešlo, bylo první vydání a bylo na něm znát, jak vzniklo. Stromy v něm byly, protože jedna
    paní ze správy zeleně měla ráda mapy. Vodovody chyběly, protože, jak se žertovalo, nikdo neměl ve
    vodárnách bratrance. Když úřednice změnila místo, laskavost odešla s ní a datová sada zůstala taková, jaká
    byla to odpoledne, kdy odcházela.</p>
    <figure><img src="image:drawing-open-data-steps"></figure>
    <p>Uživatelé platformy si toho všimli dřív než město. Jeden student sestavil mapu hřišť a našel na ní
    hřiště, ze kterého se mezitím stalo parkoviště. Napsal na adresu uvedenou na stránce. Adresa patřila
    někomu, kdo už na úřadě nepracoval.</p>
    <h2>Ta věta</h2>
    <p>Tempo změnily dvě věci a ani jedna nebyla technická. První přišla z Bruselu: směrnice Evropské unie o
    otevřených datech dala úředníkům důvod, který byl větší než Hrůzová. Druhá přišla shora. Politici se za
    platformu postavili a oddělení dostalo uvnitř úřadu mandát, a to písemně.</p>
    <p>Zkrátka, z žádosti se stal běžný stav. Kancelář, která něco zveřejnit nechce, může i nadále říci ne.
    Ale důvod teď sepisuje ona.</p>
    <table>
      <thead>
        <tr><th>Otázka</th><th>Dříve</th><th>Nyní</th></tr>
      </thead>
      <tbody>
        <tr><th>Kdo začíná?</th><td>Správkyně dat, telefonem</td><td>Kancelář, která registr vede</td></tr>
        <tr><th>Kdo vysvětluje?</th><td>Ten, kdo data chce</td><td>Ten, kdo je nevydá</td></tr>
        <tr><th>Co když nikdo neodpoví?</th><td>Nic se nestane</td><td>Data se zveřejní</td></tr>
        <tr>
          <th>Kdo je udržuje čerstvá?</th>
          <td>Kdo byl tak laskav</td>
          <td>Určené místo, ne určený člověk</td>
        </tr>
      </tbody>
    </table>
    <p>Platforma byla od té doby přestavěna a nabízí velké množství datových sad ve formátech, které se
    otevřou bez zvláštních programů. To, na co je Hrůzová nejvíc pyšná, na stránce vidět není. Za každou
    datovou sadou stojí místo v organizačním schématu.</p>
    <h2>Co pravidla rozbila</h2>
    <p>Nový pořádek jí z některých starých přátel udělal protivníky. Lidé, kteří dávali data rádi, zjistili,
    že se jich na radost už nikdo neptá. Jeden z nich, inženýr krátce před důchodem, jí řekl, že byl povýšen z
    dárce na podezřelého. Tabulky posílá dál včas. Poznámky na okraji, které uměl napsat jen on, už
    nepřidává.</p>
    <p>A bylo jedno jaro, kdy platforma byla plnější a horší. Kanceláře, kterým se řeklo, že mají zveřejňovat,
    zveřejňovaly, v jakékoli podobě soubor zrovna byl. Seznam akcí přišel jako fotografie seznamu akcí.
    Pravidlu to vyhovělo.</p>
    <blockquote data-person="lenka-hruzova">
      <p>Mandát vám přinese data. Péči vám nepřinese. Kvůli péči musíte pořád zajít na kávu.</p>
    </blockquote>
    <p>Návštěvy tedy začaly znovu, je jich méně a mají jiný účel. Už se neptá, <em>zda</em>. Přivede někoho,
    kdo data použil, nejraději někoho, koho rozčílila, a nechá ty dva mluvit.</p>
    <h2>Co zůstalo zavřené a proč se zveřejňuje i to</h2>
    <ul>
      <li>Vše, z čeho lze odvodit konkrétního člověka, i kdyby to uměl jen soused, který polovinu už ví.</li>
      <li>Přesné umístění některých zařízení na vodu a elektřinu. Město zveřejňuje ulici, ne poklop.</li>
      <li>Data, která drží pod zámkem dávno uzavřená smlouva s firmou. V seznamu stojí smlouva i její poslední
      den.</li>
    </ul>
    <p>U třetí skupiny něco stojí i samo <a href="/solutions/open-data-by-default">pravidlo</a>. Každá nová
    smlouva dnes říká, že data pořízená za veřejné peníze patří veřejnosti, a dodavatelé si začali říkat o
    víc, když si to přečtou.</p>
    <p>Na <a href="/events/urban-data-workshop-brno">workshopu v Brně</a> se Samira El Idrissi, která v
    Rotterdamu zkoumá městská data, zeptala, zda lze pravidlo převzít ve městě, jehož zastupitelstvo je méně
    ochotné. Hrůzová přemýšlela tak dlouho, že moderátor začal otázku opakovat. Pak řekla, že ne, a že je to
    dobrá zpráva. Člověk díky tomu ví, za kým má jít nejdřív.</p>
    <section data-resources="Viz níže">
      <a href="/library/slides-open-data-brno">Prezentace o otevřených datech v Brně</a>
      <a href="https://eur-lex.europa.eu/eli/dir/2019/1024/oj">Směrnice (EU) 2019/1024 o otevřených datech</a>
      <a href="https://data.brno.cz">Datová platforma města Brna</a>
    </section>
  `,
}
