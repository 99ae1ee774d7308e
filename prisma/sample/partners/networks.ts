import type { SamplePartner } from '@/prisma/sample/types/consortium'

export const partnersInNetworks: SamplePartner[] = [
  {
    slug: 'iclei-europe',
    shortName: 'ICLEI',
    kind: 'network',
    helix: 'civil_society',
    country: 'DE',
    place: 'Freiburg im Breisgau',
    website: 'https://iclei-europe.org',
    words: {
      en: {
        name: 'ICLEI Europe',
        summary:
          'European office of a worldwide network of local governments. It carries what six cities learned to the others.',
        body: `
          <p>A result that stays with six cities is a small result. ICLEI Europe looked after the telling:
          stories, meetings, the question of who should hear of what. Its people moderated when the cities
          spoke about prices, about justice and about data, and it brought the project to the network’s world
          congress in May 2022.</p>
          <p>In the consortium that goes on it runs the <a href="/groups/secretariat">secretariat</a>.
          <a href="/people/ioana-petrescu">Ioana Petrescu</a> keeps the calendar, edits this portal and asks
          each author the same question: what would you tell a colleague over coffee that is not in the
          report?</p>
          <p>She also keeps the <a href="/library/booklet-pairings">booklet of pairings</a>, in which cities
          look for somebody with the same problem.</p>
        `,
      },
      de: {
        name: 'ICLEI Europe',
        summary:
          'Europäisches Büro eines weltweiten Netzwerks von Kommunen. Es trägt weiter, was sechs Städte gelernt haben.',
        body: `
          <p>Ein Ergebnis, das bei sechs Städten bleibt, ist ein kleines Ergebnis. ICLEI Europe kümmerte sich
          ums Erzählen: Berichte, Treffen, die Frage, wer wovon hören sollte. Seine Leute moderierten, wenn
          die Städte über Preise, Gerechtigkeit und Daten sprachen, und im Mai 2022 kam das Projekt auf den
          Weltkongress des Netzwerks.</p>
          <p>Im Konsortium, das weiterbesteht, führt es das <a href="/groups/secretariat">Sekretariat</a>.
          <a href="/people/ioana-petrescu">Ioana Petrescu</a> hält den Kalender, redigiert dieses Portal und
          stellt allen dieselbe Frage: Was würden Sie einer Kollegin beim Kaffee erzählen, das nicht im
          Bericht steht?</p>
          <p>Sie führt auch das <a href="/library/booklet-pairings">Heft der Partnerschaften</a>, in dem
          Städte jemanden mit demselben Problem suchen.</p>
        `,
      },
      fr: {
        name: 'ICLEI Europe',
        summary:
          'Bureau européen d’un réseau mondial de collectivités. Il transmet aux autres ce que six villes ont appris.',
        body: `
          <p>Un résultat qui reste dans six villes est un petit résultat. ICLEI Europe s’est chargé de le
          raconter : des récits, des rencontres, la question de savoir qui doit entendre quoi. Ses équipes ont
          animé les débats des villes sur les prix, la justice et les données, et le projet a été présenté en
          mai 2022 au congrès mondial du réseau.</p>
          <p>Dans le consortium qui continue, il tient le <a href="/groups/secretariat">secrétariat</a>.
          <a href="/people/ioana-petrescu">Ioana Petrescu</a> garde le calendrier, édite ce portail et pose à
          chaque auteur la même question : que diriez-vous à un collègue autour d’un café, qui n’est pas dans
          le rapport ?</p>
          <p>Elle tient aussi le <a href="/library/booklet-pairings">livret des jumelages</a>, où des villes
          cherchent quelqu’un qui a le même problème.</p>
        `,
      },
    },
  },
  {
    slug: 'erasmus-centre-for-data-analytics',
    shortName: 'ECDA',
    kind: 'university',
    helix: 'academia',
    country: 'NL',
    place: 'Rotterdam',
    website: 'https://www.eur.nl/en/ecda',
    words: {
      en: {
        name: 'Erasmus Centre for Data Analytics',
        summary:
          'Centre at Erasmus University that simulated Rotterdam’s electric buses and studied how cities run their data platforms.',
        body: `
          <p>What happens to the timetable when a bus has to stop and charge? The centre simulated Rotterdam’s
          change to electric buses: service, cost and emissions, and how charging could follow the wind and
          the sun. It also surveyed data platforms in European smart cities, asking who governs them, who
          pays, and what a city should keep in its own hands.</p>
          <p>Three academics of Rotterdam School of Management, the centre’s home, turned the city’s story
          into a <a href="/news/a-city-modelled-in-3d">business case</a> that anybody may download and teach.
          Its sobering message: technology is a small part; purpose, governance and trust are the larger
          one.</p>
          <p>In the consortium <a href="/people/samira-el-idrissi">Samira El Idrissi</a> helps cities write
          down what they want from data before they buy anything.</p>
        `,
      },
    },
  },
]
