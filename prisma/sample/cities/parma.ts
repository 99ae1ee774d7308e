import { fr } from '@/prisma/sample/cities/parma.fr'
import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

export const parma: SampleCityProfile = {
  name: 'Parma',
  slug: 'parma',
  country: 'IT',
  role: 'fellow',
  climate: 'subtropical',
  stage: 'decide-and-commit',
  website: 'https://www.comune.parma.it',
  themes: [
    'climate-change-adaptation-and-mitigation',
    'mobility-and-transport',
    'social-inclusion-and-urban-regeneration',
  ],
  words: {
    it: {
      name: 'Parma',
      summary:
        'Città di pianura che prima di promettere ha disegnato la mappa delle sue emissioni, e ha scoperto che ne servivano due.',
      body: `
        <p>A Parma si va in bicicletta, si mangia bene e ci si lamenta volentieri, a volte nello stesso
        momento. La città sta in mezzo alla pianura, e d’inverno l’aria ci si ferma sopra. Di clima qui si
        discute anche perché si respira.</p>
        <h2>Che cosa si era proposta</h2>
        <p>Era una città fellow: doveva guardare Rotterdam, Glasgow e Umeå e imparare. Voleva due cose. Sapere
        da dove vengono le proprie emissioni, e mettere allo stesso tavolo chi le può ridurre.</p>
        <h2>Che cosa ha fatto</h2>
        <p>Il tavolo è un’alleanza tra Comune, Provincia, Regione, Università e altri, che vuole la neutralità
        carbonica entro il 2030. Il primo passo è stato una <a href="/solutions/emission-mapping">mappa</a>,
        con <a href="/news/parma-maps-its-emissions">un errore istruttivo</a> sopra una scuola. Intanto una
        zona a basse emissioni ha limitato l’accesso delle auto più inquinanti. Nel 2021 le è valsa il primo
        premio europeo CIVITAS per la neutralità climatica; nel 2022 la città è stata scelta per la missione
        europea. Con Fredericton, in Canada, ha lavorato su che cosa tiene le donne lontane dai
        <a href="/pairings/fredericton-parma">posti di comando</a> in un comune.</p>
        <h2>Che cosa farebbe diversamente</h2>
        <ul>
          <li>Cominciare da un quartiere, sbagliarlo in fretta e poi passare agli altri.</li>
          <li>Non appendere il premio nella sala riunioni.</li>
          <li>Chiedere agli abitanti prima di colorare un quadrato di chiaro.</li>
          <li>Scrivere la data accanto a ogni dato, anche quando fa brutta figura.</li>
        </ul>
        <h2>A chi chiedere</h2>
        <p>A <a href="/people/chiara-montanari">Chiara Montanari</a> della mappa, dell’alleanza e di come si
        litiga bene. A <a href="/people/davide-ferrarini">Davide Ferrarini</a> di strade, biciclette e
        autobus; ogni primavera conta di persona a un incrocio, e chi viene a trovarlo conta con lui.</p>
      `,
    },
    en: {
      name: 'Parma',
      summary:
        'City of the plain that drew a map of its emissions before it made promises, and found that it needed two maps.',
      body: `
        <p>In Parma people cycle, eat well and like to complain, at times all at once. The city lies in the
        middle of the plain, and in winter the air comes to rest on top of it. Climate is argued about here
        not least because one breathes it.</p>
        <h2>What it set out to do</h2>
        <p>It was a Fellow city, meant to watch Rotterdam, Glasgow and Umeå and learn. It wanted two things:
        to know where its own emissions come from, and to get those who can reduce them to sit at one
        table.</p>
        <h2>What it did</h2>
        <p>The table is an alliance of city, province, region, university and others that means to be carbon
        neutral by 2030. Its first step was a <a href="/solutions/emission-mapping">map</a>, with
        <a href="/news/parma-maps-its-emissions">an instructive mistake</a> on top of a school. Meanwhile a
        Low Emission Zone limited access for the most polluting cars. In 2021 it won the city the first
        European CIVITAS award for climate neutrality; in 2022 the city was chosen for the European mission.
        With Fredericton in Canada it worked on what keeps women from the
        <a href="/pairings/fredericton-parma">senior posts</a> of a city administration.</p>
        <h2>What it would do differently</h2>
        <ul>
          <li>Begin with one neighbourhood, get it wrong quickly and go on to the next.</li>
          <li>Not hang the award in the meeting room.</li>
          <li>Ask residents before colouring a square pale.</li>
          <li>Put a date beside each number, even when it looks bad.</li>
        </ul>
        <h2>Whom to ask</h2>
        <p><a href="/people/chiara-montanari">Chiara Montanari</a> about the map, the alliance and the art of
        quarrelling well. <a href="/people/davide-ferrarini">Davide Ferrarini</a> about streets, bicycles and
        buses; every spring he counts by hand at one junction, and whoever visits him counts too.</p>
      `,
    },
    fr,
  },
}
