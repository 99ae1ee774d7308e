import type { SampleProject } from '@/prisma/sample/types/consortium'

/** Projects and programmes that the consortium met and borrowed from; what is not known for sure is left out. */
export const neighbours: SampleProject[] = [
  {
    slug: 'scalable-cities',
    acronym: 'Scalable Cities',
    programme: 'Horizon 2020, Horizon Europe',
    themes: [
      'climate-change-adaptation-and-mitigation',
      'mobility-and-transport',
      'smart-cities-and-innovation',
    ],
    partners: [],
    cities: [],
    words: {
      en: {
        title: 'Scalable Cities',
        summary:
          'Initiative of the European Commission that brings together the cities of 28 smart city and positive energy district projects.',
        body: `
          <p>RUGGEDISED was one project among many. Scalable Cities is the roof over them: an initiative of
          the European Commission for the cities of the Smart Cities and Communities projects and of the
          younger ones on positive energy districts. It speaks of 142 cities, 28 projects and more than 550
          demonstrations, in mobility and logistics, buildings, data, citizen engagement and governance.</p>
          <h2>How it is run</h2>
          <p>A board of coordinators steers it. Beside the board there is a group of city coordinators, there
          are task groups for practitioners, an experts’ group and a secretariat that answers questions. A
          city can ask for several kinds of help: learning from a peer, a grant to repeat something proven,
          advice on finance.</p>
          <h2>How to read its figures</h2>
          <p>The seven headline figures on our page of figures are those of the whole initiative, with the
          qualifier that it gives each: more than, up to, nearly. They are not ours to add up, and “up to
          88 %” means the best case and not the mean. Our own cities are somewhere inside these totals; how
          much of each is theirs, the initiative does not say.</p>
          <p>Our working groups borrow their names from it, since that is where we met.</p>
        `,
      },
    },
  },
  {
    slug: 'iuc',
    acronym: 'IUC',
    programme: 'Partnership Instrument of the European Union',
    startsOn: '2017',
    themes: [
      'social-inclusion-and-urban-regeneration',
      'circular-production-and-consumption',
      'blue-and-green-infrastructure',
      'climate-change-adaptation-and-mitigation',
      'mobility-and-transport',
      'smart-cities-and-innovation',
    ],
    partners: [],
    cities: [],
    words: {
      en: {
        title: 'International Urban Cooperation',
        summary:
          'European Union programme that paired 165 cities, and 40 regions, across continents. Three of our cities took part.',
        body: `
          <p>Two cities that have never heard of each other have the same wet cellar. That, in short, is the
          thought behind this programme. Since 2017 it has matched European cities with others in the Americas
          and in Asia, for at least eighteen months each, and asked every pair for a plan: where we stand,
          what we want, who does what, what we learned, what we promise.</p>
          <p>By its own count 165 cities worked in 82 pairs, and 40 regions in another 20. The booklet that
          describes them gives two different numbers of countries; we show both. Universities, companies,
          associations and town halls were to sit at one table, which the programme calls the quadruple
          helix.</p>
          <h2>Where our cities come in</h2>
          <ul>
            <li><a href="/pairings/surat-rotterdam">Surat took a square that stores rain from Rotterdam</a>
            and fitted it to the monsoon.</li>
            <li><a href="/pairings/kamakura-umea">Kamakura showed Umeå</a> how a town thinks aloud once a
            month.</li>
            <li><a href="/pairings/fredericton-parma">Fredericton and Parma</a> asked why so few women lead
            municipal departments.</li>
          </ul>
          <p>We keep 24 of the pairings here, retold, because the problems have not gone away. The programme
          itself went on from early 2021 under the name International Urban and Regional Cooperation.</p>
        `,
      },
      fr: {
        title: 'Coopération urbaine internationale',
        summary:
          'Programme de l’Union européenne qui a jumelé 165 villes, et 40 régions, d’un continent à l’autre. Trois de nos villes y ont pris part.',
        body: `
          <p>Deux villes qui n’ont jamais entendu parler l’une de l’autre ont la même cave humide. Voilà, en
          bref, l’idée de ce programme. Depuis 2017, il met en relation des villes européennes avec d’autres,
          en Amérique et en Asie, pour dix-huit mois au moins, et demande à chaque paire un plan : où nous en
          sommes, ce que nous voulons, qui fait quoi, ce que nous avons appris, ce que nous promettons.</p>
          <p>Selon ses propres comptes, 165 villes ont travaillé en 82 paires, et 40 régions en 20 autres. Le
          livret qui les décrit donne deux nombres de pays différents ; nous montrons les deux. Universités,
          entreprises, associations et mairies devaient s’asseoir à la même table, ce que le programme appelle
          la quadruple hélice.</p>
          <h2>La place de nos villes</h2>
          <ul>
            <li><a href="/pairings/surat-rotterdam">Surat a repris de Rotterdam une place qui retient la
            pluie</a> et l’a adaptée à la mousson.</li>
            <li><a href="/pairings/kamakura-umea">Kamakura a montré à Umeå</a> comment une ville réfléchit à
            voix haute une fois par mois.</li>
            <li><a href="/pairings/fredericton-parma">Fredericton et Parme</a> se sont demandé pourquoi si peu
            de femmes dirigent des services municipaux.</li>
          </ul>
          <p>Nous gardons ici 24 de ces jumelages, racontés à notre façon, parce que les problèmes n’ont pas
          disparu. Le programme lui-même s’est poursuivi dès le début de 2021 sous le nom de Coopération
          urbaine et régionale internationale.</p>
        `,
      },
    },
  },
  {
    slug: 'cities-mission',
    acronym: 'Cities Mission',
    programme: 'Horizon Europe',
    themes: ['climate-change-adaptation-and-mitigation'],
    partners: [],
    cities: [],
    words: {
      en: {
        title: '100 climate-neutral and smart cities by 2030',
        summary:
          'Mission of the European Union for which 377 cities applied and 112 were chosen, four of ours among them.',
        body: `
          <p>The mission is not ours, and neither are its numbers. It stands here because four of our six
          cities were chosen for it in 2022: <a href="/cities/rotterdam">Rotterdam</a>,
          <a href="/cities/glasgow">Glasgow</a>, <a href="/cities/umea">Umeå</a> and
          <a href="/cities/parma">Parma</a>. <a href="/cities/brno">Brno</a> and
          <a href="/cities/gdansk">Gdańsk</a> were not.</p>
          <p>Of the 112 cities 100 are in the European Union and 12 in countries associated with Horizon
          Europe. They are to be climate-neutral by 2030, and each is asked for a contract that says how.</p>
          <p><a href="/news/four-cities-one-mission">A story</a> tells what the four do not control, and the
          <a href="/groups/city-coordinators-group">coordinators</a> are writing down what such a contract
          should ask of others.</p>
        `,
      },
      de: {
        title: '100 klimaneutrale und intelligente Städte bis 2030',
        summary:
          'Mission der Europäischen Union, für die sich 377 Städte bewarben und 112 ausgewählt wurden, darunter vier von uns.',
        body: `
          <p>Die Mission ist nicht unsere, und ihre Zahlen sind es auch nicht. Sie steht hier, weil vier
          unserer sechs Städte 2022 dafür ausgewählt wurden: <a href="/cities/rotterdam">Rotterdam</a>,
          <a href="/cities/glasgow">Glasgow</a>, <a href="/cities/umea">Umeå</a> und
          <a href="/cities/parma">Parma</a>. <a href="/cities/brno">Brünn</a> und
          <a href="/cities/gdansk">Danzig</a> wurden es nicht.</p>
          <p>Von den 112 Städten liegen 100 in der Europäischen Union und 12 in Ländern, die mit Horizont
          Europa assoziiert sind. Bis 2030 sollen sie klimaneutral sein, und von jeder wird ein Vertrag
          erwartet, der sagt, wie.</p>
          <p><a href="/news/four-cities-one-mission">Ein Bericht</a> erzählt, worüber die vier nicht
          bestimmen, und die <a href="/groups/city-coordinators-group">Koordinatoren</a> schreiben auf, was
          ein solcher Vertrag von anderen verlangen sollte.</p>
        `,
      },
    },
  },
  {
    slug: 'smarter-together',
    acronym: 'Smarter Together',
    programme: 'Horizon 2020',
    website: 'https://www.smarter-together.eu',
    themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
    partners: [],
    cities: [],
    words: {
      en: {
        title: 'Smarter Together',
        summary:
          'A sister project in which Sofia was active, and through which the planning workshop found its first test city.',
        body: `
          <p>Not everything that we use was invented here. Smarter Together is another of the European smart
          city projects, with Vienna, Munich and Lyon as the cities that build. Sofia took an active part in
          it, and from there comes one of our favourite tools.</p>
          <p>The European Innovation Partnership on Smart Cities and Communities had written a guidance
          package for integrated planning: how a town hall plans a district so that energy, transport and data
          are thought of together. It had taken nearly two years and existed on paper. It needed a city
          willing to be the first to try it, with all its departments in one room. Sofia said yes, and a local
          knowledge cluster was the host.</p>
          <h2>What we took from it</h2>
          <p>Two habits. The first is to come prepared: participants make a list of solutions that could suit
          the city, and mark on a map where each could go, before the workshop begins. The second is to end
          with a report that names people. Both have gone into our
          <a href="/solutions/integrated-planning-workshop">planning workshop</a>, and
          <a href="/news/a-plan-in-a-day">a story</a> tells how such a day passes.</p>
          <p>We have no figures of that project on this portal. They are for its own partners to publish.</p>
        `,
      },
    },
  },
]
