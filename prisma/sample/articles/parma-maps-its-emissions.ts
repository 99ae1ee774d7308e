import { en } from '@/prisma/sample/articles/parma-maps-its-emissions.en'
import type { SampleArticle } from '@/prisma/sample/types/stories'

export const story: SampleArticle = {
  slug: 'parma-maps-its-emissions',
  kind: 'news',
  published: { weeks: -22, weekday: 4 },
  project: 'ruggedised',
  partner: 'city-of-parma',
  image: 'drawing-emission-map',
  cities: ['parma'],
  themes: ['climate-change-adaptation-and-mitigation', 'mobility-and-transport'],
  solutions: ['emission-mapping'],
  partners: ['city-of-parma'],
  people: ['chiara-montanari', 'davide-ferrarini', 'carlo-benedetti'],
  authors: [{ person: 'chiara-montanari' }],
  documents: ['slides-emission-map-parma'],
  events: ['urban-data-workshop-brno'],
  groups: [],
  pairings: ['fredericton-parma'],
  words: {
    it: {
      title: 'Parma disegna la mappa delle sue emissioni',
      summary:
        'Prima di decidere che cosa fare, la città ha messo su carta da dove escono le emissioni. La mappa ha chiuso qualche vecchia discussione, ne ha aperte altre, e in un quartiere era sbagliata.',
      body: `
        <p>Il quadrato arancione stava sopra una scuola elementare. Nella sala, la prima volta che la mappa
        venne proiettata al muro, lo videro tutti nello stesso momento, e per un po’ nessuno guardò altro. La
        scuola scalda poco e male, ma non così male. L’arancione veniva dalla strada davanti, contata per
        intero nel quadrato in cui finiva.</p>
        <p>Chiara Montanari, che al Comune di <a href="/cities/parma">Parma</a> si occupa di clima, racconta
        l’episodio ogni volta che le chiedono della mappa. Non per modestia. Per spiegare a che cosa
        serve.</p>
        <blockquote data-person="chiara-montanari">
          <p>Una tabella sbagliata la legge solo chi l’ha fatta. Una mappa sbagliata la corregge la prima
          persona che ci abita.</p>
        </blockquote>
        <h2>Quattro passi, e uno prima degli altri</h2>
        <p>A Parma il lavoro sul clima lo porta avanti un’alleanza: il Comune, la Provincia, la Regione
        Emilia-Romagna, l’Università e altri soggetti del territorio, con l’obiettivo della neutralità
        carbonica entro il 2030. L’ordine del lavoro è scritto in quattro verbi.</p>
        <ol>
          <li><strong>Mappare</strong> le emissioni, per sapere da dove vengono.</li>
          <li><strong>Pianificare</strong> le azioni, per sapere chi le fa.</li>
          <li><strong>Agire</strong>.</li>
          <li><strong>Controllare</strong> che cosa è cambiato, e tornare al primo punto.</li>
        </ol>
        <p>Sembra ovvio. Non lo era. Quando si cominciò a parlarne, ciascuno arrivava con il terzo passo già
        in mano: un impianto, una pista ciclabile, un bando. La <a href="/solutions/emission-mapping">mappa
        delle emissioni</a> fu, prima di tutto, un modo educato per dire: non ancora.</p>
        <figure><img src="image:drawing-emission-map"></figure>
        <h2>Da dove vengono i numeri</h2>
        <p>Una mappa del genere è un patto tra dati che non si conoscono. I consumi dei palazzi si sanno per
        via o per contatore, quelli delle fabbriche per azienda, il traffico per sezione di strada. Per
        metterli nello stesso quadrato bisogna decidere qualcosa ogni volta, e ogni decisione scontenta
        qualcuno.</p>
        <table>
          <thead>
            <tr><th>Voce</th><th>Che cosa si sa</th><th>Che cosa si è dovuto decidere</th></tr>
          </thead>
          <tbody>
            <tr>
              <th>Edifici</th>
              <td>Gas ed elettricità venduti in una zona</td>
              <td>Come dividerli tra i palazzi della zona</td>
            </tr>
            <tr>
              <th>Traffico</th>
              <td>Passaggi contati in alcuni punti</td>
              <td>Se contarlo dove passa o dove abita chi guida</td>
            </tr>
            <tr>
              <th>Industria</th>
              <td>Dichiarazioni di ciascuna azienda</td>
              <td>Se una fabbrica è del quartiere o del mondo che le compra la merce</td>
            </tr>
            <tr><th>Verde</th><td>Alberi e superfici</td><td>Se sottrarre qualcosa. Per ora: no</td></tr>
          </tbody>
        </table>
        <p>Sulla seconda riga si è litigato per una primavera. Davide Ferrarini, che pianifica la mobilità,
        voleva che il traffico fosse contato dove abita chi guida, perché è lì che si può cambiare qualcosa. I
        comitati delle strade più trafficate lo volevano contato dove passa, perché è lì che si respira.
        Avevano ragione tutti e due, e infatti adesso le mappe sono due.</p>
        <blockquote data-person="davide-ferrarini">
          <p>La prima mappa dice chi soffre, la seconda dice con chi bisogna parlare. Chi ne mostra una sola
          sta vendendo qualcosa.</p>
        </blockquote>
        <h2>Il quartiere sbagliato</h2>
        <p>L’errore grosso, però, non stava nella strada davanti alla scuola. In un quartiere a nord la mappa
        mostrava consumi bassissimi, e qualcuno ne aveva già fatto un esempio di virtù in una riunione
        pubblica. Una signora si alzò e disse che nel suo palazzo si scaldavano con le stufette perché la
        caldaia era ferma da due inverni. Il gas non lo consumavano perché non ce l’avevano. L’elettricità
        stava in un’altra tabella, arrivata dopo.</p>
        <p>Da allora accanto a ogni quadrato chiaro c’è un punto interrogativo, finché qualcuno non ci è
        andato di persona.</p>
        <h2>Il premio e la zona</h2>
        <p>Nell’ottobre 2021 Parma ha ricevuto il primo premio europeo per la neutralità climatica assegnato
        dall’iniziativa CIVITAS, consegnato ad Aquisgrana durante il suo Forum. A convincere fu la zona a
        basse emissioni, che limita l’accesso delle auto più inquinanti nell’area urbana. Tra i punti forti
        della candidatura c’era l’alleanza.</p>
        <p>In Comune il premio ha fatto piacere e ha fatto un danno piccolo e preciso. Per qualche mese ogni
        proposta cominciava con la parola <em>premiata</em>, e le voci contrarie suonavano ingrate. Montanari
        ha chiesto di togliere la targa dalla sala riunioni. Adesso è nell’atrio, dove la vede chi viene a
        lamentarsi.</p>
        <p>Nella primavera seguente la città è stata scelta per la
        <a href="/news/four-cities-one-mission">missione europea delle città</a>.</p>
        <h2>Che cosa farebbero diversamente</h2>
        <ul>
          <li>Cominciare con un quartiere solo e sbagliarlo in fretta, invece che con tutta la città e
          sbagliarla lentamente.</li>
          <li>Scrivere su ogni quadrato la data del dato più vecchio che contiene.</li>
          <li>Non dare mai a un colore un nome come <em>buono</em>.</li>
        </ul>
        <p>Carlo Benedetti, che per <a href="/partners/isinnova">ISINNOVA</a> valuta i risultati del
        consorzio, ha chiesto di poter sommare i quadrati. Gli è stato detto di no, e con la matita gli hanno
        mostrato perché: la fabbrica sta in tre. Lui ha preso appunti e <a href="/news/counting-once">ne ha
        fatto un articolo</a>.</p>
        <section data-resources="Materiali">
          <a href="/library/slides-emission-map-parma">La mappa delle emissioni di Parma</a>
          <a href="https://civitas.eu">L’iniziativa CIVITAS</a>
        </section>
      `,
    },
    en,
  },
}
