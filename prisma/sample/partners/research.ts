import type { SamplePartner } from '@/prisma/sample/types/consortium'

export const partnersInResearch: SamplePartner[] = [
  {
    slug: 'tno',
    shortName: 'TNO',
    kind: 'research',
    helix: 'academia',
    country: 'NL',
    place: 'Den Haag',
    website: 'https://www.tno.nl',
    words: {
      en: {
        name: 'TNO',
        summary:
          'Dutch organisation for applied research. It looked at how able a town hall is to change its ways, and wrote guides about it.',
        body: `
          <p>Why does the same heat pump take two years in one city and five in another? TNO worked with the
          three Lighthouse cities on that question. Its subject was the capacity of a city to innovate:
          whether somebody has the mandate, whether departments plan together, whether a failed trial is
          talked about.</p>
          <p>With other partners it prepared guides from what came out. They do not describe pipes; they
          describe meetings, decisions and who should have been asked. The
          <a href="/solutions/integrated-planning-workshop">planning workshop</a> and its
          <a href="/library/guide-integrated-planning-workshop">guide</a> on this portal follow that line.</p>
          <p><a href="/people/nienke-brouwer">Nienke Brouwer</a> leads such workshops. She brings a map on
          paper, thick pens and a rule: nobody may speak of money before lunch.</p>
        `,
      },
      nl: {
        name: 'TNO',
        summary:
          'Nederlandse organisatie voor toegepast onderzoek. Zij onderzocht hoe goed een stadhuis kan veranderen en schreef daar handreikingen over.',
        body: `
          <p>Waarom kost dezelfde warmtepomp in de ene stad twee jaar en in de andere vijf? Aan die vraag
          werkte TNO met de drie vuurtorensteden. Het ging om het innovatievermogen van een stad: of iemand
          het mandaat heeft, of afdelingen samen plannen, of er over een mislukte proef gesproken wordt.</p>
          <p>Met andere partners maakte TNO handreikingen van wat eruit kwam. Die beschrijven geen leidingen,
          maar vergaderingen, besluiten en wie er gevraagd had moeten worden. De
          <a href="/solutions/integrated-planning-workshop">planningsworkshop</a> en de
          <a href="/library/guide-integrated-planning-workshop">handleiding</a> op dit portaal gaan daarmee
          verder.</p>
          <p><a href="/people/nienke-brouwer">Nienke Brouwer</a> leidt zulke workshops. Ze brengt een papieren
          kaart mee, dikke stiften en één regel: vóór de lunch praat niemand over geld.</p>
        `,
      },
    },
  },
  {
    slug: 'ait',
    shortName: 'AIT',
    kind: 'research',
    helix: 'academia',
    country: 'AT',
    place: 'Wien',
    website: 'https://www.ait.ac.at',
    words: {
      en: {
        name: 'AIT Austrian Institute of Technology',
        summary: 'Research institute in Vienna that asks what remains of a project once the grant is spent.',
        body: `
          <p>AIT looked at the project from above. Its researchers described it as a kind of incubator, half
          public and half private: technology helped, but what lasts are the support structures beside it, the
          platforms for innovation and for data.</p>
          <p>That view has a practical side. If a platform is what remains, it needs a home, a budget line and
          somebody who is missed when ill. At the closing conference AIT also told the cities what
          <a href="/projects/scalable-cities">Scalable Cities</a> offers to those who want to learn from a
          peer.</p>
          <p>In the consortium <a href="/people/matthias-oberleitner">Matthias Oberleitner</a> reads the
          reports that others write and marks every sentence that could stand in any report. He has a rubber
          stamp for it.</p>
        `,
      },
      de: {
        name: 'AIT Austrian Institute of Technology',
        summary:
          'Forschungsinstitut in Wien, das fragt, was von einem Projekt bleibt, wenn die Förderung verbraucht ist.',
        body: `
          <p>Das AIT sah sich das Projekt von oben an. Seine Forscher beschrieben es als eine Art Brutkasten,
          halb öffentlich, halb privat: Die Technik half, aber was bleibt, sind die Strukturen daneben, die
          Plattformen für Innovation und für Daten.</p>
          <p>Das hat eine praktische Seite. Wenn eine Plattform das ist, was bleibt, dann braucht sie ein
          Zuhause, eine Zeile im Haushalt und jemanden, der fehlt, wenn er krank ist. Bei der
          Abschlusskonferenz stellte das AIT den Städten auch vor, was
          <a href="/projects/scalable-cities">Scalable Cities</a> denen anbietet, die von anderen Städten
          lernen wollen.</p>
          <p>Im Konsortium liest <a href="/people/matthias-oberleitner">Matthias Oberleitner</a> die Berichte
          der anderen und markiert jeden Satz, der in jedem Bericht stehen könnte. Er hat einen Stempel
          dafür.</p>
        `,
      },
    },
  },
  {
    slug: 'rise',
    shortName: 'RISE',
    kind: 'research',
    helix: 'academia',
    country: 'SE',
    place: 'Göteborg',
    website: 'https://www.ri.se',
    words: {
      en: {
        name: 'RISE Research Institutes of Sweden',
        summary:
          'Swedish research institutes that gave the cities a picture of what an innovation platform is.',
        body: `
          <p>Every city has people who try new things, and few have a place for them. RISE brought the idea of
          the <a href="/solutions/innovation-platform">innovation platform</a> into the project: a standing
          arrangement in which city, companies, researchers and residents test things together, with rules for
          what happens when the test is over.</p>
          <p>At the closing conference the three Lighthouse cities took the idea up on a panel: where in a
          town hall should such a platform sit? Beside the mayor it has power and no hands. In a technical
          department it has hands and no power.</p>
          <p><a href="/people/ingrid-solheim">Ingrid Solheim</a> collects the answers that cities give. Her
          <a href="/library/slides-innovation-platform">slides</a> end with an empty box for the reader’s own
          city.</p>
        `,
      },
    },
  },
  {
    slug: 'isinnova',
    shortName: 'ISINNOVA',
    kind: 'research',
    helix: 'academia',
    country: 'IT',
    place: 'Roma',
    website: 'https://www.isinnova.org',
    words: {
      en: {
        name: 'ISINNOVA, Institute of Studies for the Integration of Systems',
        summary:
          'Research institute in Rome that accompanied the Fellow cities and designed the cooperation with Japan.',
        body: `
          <p>ISINNOVA worked with the three cities that learn. It followed how
          <a href="/cities/brno">Brno</a>, <a href="/cities/gdansk">Gdańsk</a> and
          <a href="/cities/parma">Parma</a> set about it, and reported at the closing conference on how a city
          becomes smart without being given a district to build.</p>
          <p>It also looked beyond Europe. The <a href="/news/from-umea-to-kamakura">cooperation with Japanese
          cities</a>, under discussion since 2019, was proposed and designed here; it began on 11 October 2021
          with a meeting on screen. Hamamatsu, Kamakura and Tamana took part.</p>
          <p>In the consortium the institute minds the figures. <a href="/people/carlo-benedetti">Carlo
          Benedetti</a> sends numbers back when they come without a date, a method or a boundary, and has
          written about <a href="/news/counting-once">why a total must count once</a>.</p>
        `,
      },
      it: {
        name: 'ISINNOVA, Istituto di Studi per l’Integrazione dei Sistemi',
        summary:
          'Istituto di ricerca di Roma che ha accompagnato le città fellow e ha disegnato la cooperazione con il Giappone.',
        body: `
          <p>ISINNOVA ha lavorato con le tre città che imparano. Ha seguito <a href="/cities/brno">Brno</a>,
          <a href="/cities/gdansk">Danzica</a> e <a href="/cities/parma">Parma</a> e alla conferenza finale ha
          raccontato come una città diventa intelligente senza avere un quartiere da costruire.</p>
          <p>Ha guardato anche fuori dall’Europa. La <a href="/news/from-umea-to-kamakura">cooperazione con le
          città giapponesi</a>, discussa dal 2019, è stata proposta e disegnata qui; è cominciata l’11 ottobre
          2021 con un incontro in rete. Vi hanno preso parte Hamamatsu, Kamakura e Tamana.</p>
          <p>Nel consorzio l’istituto bada alle cifre. <a href="/people/carlo-benedetti">Carlo Benedetti</a>
          rimanda indietro i numeri che arrivano senza data, senza metodo o senza confini, e ha scritto
          <a href="/news/counting-once">perché un totale deve contare una volta sola</a>.</p>
        `,
      },
    },
  },
]
