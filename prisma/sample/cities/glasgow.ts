import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

export const glasgow: SampleCityProfile = {
  name: 'Glasgow',
  slug: 'glasgow',
  country: 'GB',
  role: 'lighthouse',
  climate: 'oceanic',
  stage: 'replicate-and-scale-up',
  website: 'https://www.glasgow.gov.uk',
  themes: [
    'social-inclusion-and-urban-regeneration',
    'circular-production-and-consumption',
    'climate-change-adaptation-and-mitigation',
    'mobility-and-transport',
  ],
  words: {
    en: {
      name: 'Glasgow',
      summary:
        'Scotland’s largest city, where an idea for one block of flats went on to 10,500 homes, at least on paper, and chargers had to fit between bins and tenements.',
      body: `
        <p>Glasgow built ships and locomotives for half the world and then had to find something else to do.
        Most of its people live in tenements, stone houses of four storeys with a shared stair, several owners
        and no drive to park on. What works here works in many places. It has to be cheap, it has to share a
        pavement, and someone on the top floor has to agree.</p>
        <h2>What it set out to do</h2>
        <p>To join heat, power and transport where people already are: batteries and a
        <a href="/solutions/solar-canopy-with-battery">solar roof</a> on a car park, chargers in the
        <a href="/solutions/public-charging-streets">street</a>, and warmth for those who heat with
        electricity and can least afford it.</p>
        <h2>What it did</h2>
        <p>With <a href="/partners/wheatley-group">Wheatley Group</a>, which lets the homes,
        <a href="/solutions/storage-heater-control">storage heaters</a> were taught when to charge. The
        landlord reported about 20 percent less energy used and announced the same for 10,500 homes within
        twenty months. Glasgow was one of only four regions in the Agile Streets trial, the first city in the
        United Kingdom to sign the Circular Cities Declaration, and host of the world climate conference COP26
        in 2021. It has a Low Emission Zone in the centre, and in 2022 it was chosen for the European cities
        mission from outside the Union.</p>
        <h2>What it would do differently</h2>
        <p>Ask tenants before engineers. Count the width of a pavement with a wheelchair in it and not with a
        ruler. Never again put up a sign without a warden. And publish the cost in people’s time from the
        first month, since by the last nobody remembers it.</p>
        <h2>Whom to ask</h2>
        <p><a href="/people/eilidh-macrae">Eilidh MacRae</a> about homes, bills and how to talk about both.
        <a href="/people/priya-campbell">Priya Campbell</a> about chargers; she has
        <a href="/news/charging-in-the-street">seven questions</a> for you first.
        <a href="/people/fergus-lindsay">Fergus Lindsay</a> about what happens in the fifth year.</p>
      `,
    },
    de: {
      name: 'Glasgow',
      summary:
        'Schottlands größte Stadt, in der eine Idee für ein einziges Wohnhaus auf 10 500 Wohnungen wuchs, zumindest auf dem Papier, und Ladesäulen zwischen Mülltonnen und Mietshäuser passen mussten.',
      body: `
        <p>Glasgow hat der halben Welt Schiffe und Lokomotiven gebaut und musste sich dann etwas anderes
        suchen. Die meisten Menschen wohnen hier in Tenements, steinernen Häusern von vier Stockwerken mit
        gemeinsamer Treppe, mehreren Eigentümern und ohne Einfahrt zum Parken. Was hier geht, geht an vielen
        Orten. Es muss billig sein, es muss sich den Gehweg teilen, und jemand im obersten Stock muss
        zustimmen.</p>
        <h2>Was die Stadt vorhatte</h2>
        <p>Wärme, Strom und Verkehr dort zu verbinden, wo die Leute ohnehin sind: Batterien und ein
        <a href="/solutions/solar-canopy-with-battery">Solardach</a> auf einem Parkhaus, Ladesäulen in der
        <a href="/solutions/public-charging-streets">Straße</a> und Wärme für alle, die mit Strom heizen und
        es sich am wenigsten leisten können.</p>
        <h2>Was sie getan hat</h2>
        <p>Zusammen mit der Vermieterin, der <a href="/partners/wheatley-group">Wheatley Group</a>, wurde
        <a href="/solutions/storage-heater-control">Speicherheizungen</a> beigebracht, wann sie laden sollen.
        Die Vermieterin berichtete von etwa 20 Prozent weniger Energie und kündigte dasselbe für 10 500
        Wohnungen binnen zwanzig Monaten an. Glasgow war eine von nur vier Regionen im Versuch Agile Streets,
        die erste Stadt im Vereinigten Königreich, die die Circular Cities Declaration unterzeichnete, und
        2021 Gastgeberin der Weltklimakonferenz COP26. Im Zentrum gilt eine Umweltzone, und 2022 wurde die
        Stadt, von außerhalb der Union, für die europäische Städtemission ausgewählt.</p>
        <h2>Was sie anders machen würde</h2>
        <p>Erst die Mieter fragen, dann die Ingenieure. Die Breite eines Gehwegs mit einem Rollstuhl messen
        und nicht mit dem Lineal. Nie wieder ein Schild aufstellen, auf das niemand achtet. Und vom ersten
        Monat an veröffentlichen, was es an Arbeitszeit kostet, denn im letzten weiß es keiner mehr.</p>
        <h2>Wen man fragen kann</h2>
        <p><a href="/people/eilidh-macrae">Eilidh MacRae</a> nach Wohnungen, Rechnungen und wie man über
        beides spricht. <a href="/people/priya-campbell">Priya Campbell</a> nach Ladesäulen; sie hat zuerst
        <a href="/news/charging-in-the-street">sieben Fragen</a> an Sie.
        <a href="/people/fergus-lindsay">Fergus Lindsay</a> danach, was im fünften Jahr geschieht.</p>
      `,
    },
  },
}
