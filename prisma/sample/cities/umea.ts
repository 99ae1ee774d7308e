import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

export const umea: SampleCityProfile = {
  name: 'Umeå',
  slug: 'umea',
  country: 'SE',
  role: 'lighthouse',
  climate: 'subarctic',
  stage: 'act',
  website: 'https://www.umea.se',
  themes: [
    'climate-change-adaptation-and-mitigation',
    'mobility-and-transport',
    'social-inclusion-and-urban-regeneration',
    'smart-cities-and-innovation',
  ],
  words: {
    en: {
      name: 'Umeå',
      summary:
        'University city in northern Sweden that owns its energy company, shares heat between a hospital and a campus, and asks of every climate measure whom it is for.',
      body: `
        <p>Umeå lies a day’s drive from most of Sweden, and it is one of those northern cities that keep
        growing. It has a university, a regional hospital next to it, a river under ice, and birches in the
        streets that were planted after a great fire to stop the next one. Power comes from the river and most
        homes are on district heating, so when energy prices rose elsewhere, Umeå felt it less.</p>
        <h2>What it set out to do</h2>
        <p>To run the district around university and hospital as one energy system, in which the one’s waste
        is the other’s supply. To get electric buses through the winter. And to find out, from the beginning,
        for whom all this works.</p>
        <h2>What it did</h2>
        <p><a href="/partners/umea-energi">Umeå Energi</a>, <a href="/partners/akademiska-hus">Akademiska
        Hus</a> and <a href="/partners/region-vasterbotten">Region Västerbotten</a> agreed on the aim before
        they did their sums, and <a href="/solutions/heat-and-cold-exchange">exchange heat and cold</a>. Bus
        stops <a href="/news/buses-in-the-cold">warm the passengers</a> instead of leaving it to the bus. A
        study showed that men are much more likely than women to invest in solar panels, so residents can now
        lease panels instead. In 2022 the city was chosen for the European cities mission, and with Kamakura
        in Japan it shares <a href="/pairings/kamakura-umea">a way to hold meetings</a>.</p>
        <h2>What it would do differently</h2>
        <ul>
          <li>Measure the passengers before the buses.</li>
          <li>Settle on the first day whose sensor it is when the project is over.</li>
          <li>Ask before the first winter how a control could look like a failure and not be one. A clock in the
          wrong time zone would be enough.</li>
          <li>Hold evening meetings in the evening.</li>
        </ul>
        <h2>Whom to ask</h2>
        <p><a href="/people/lars-erik-nyman">Lars-Erik Nyman</a> about heat between neighbours and
        <a href="/people/hanna-oberg">Hanna Öberg</a> about hospitals that must never be cold.
        <a href="/people/annika-sjoberg">Annika Sjöberg</a> about everything else, and above all about who is
        not at the table.</p>
      `,
    },
    sv: {
      name: 'Umeå',
      summary:
        'Universitetsstad i norr som äger sitt energibolag, låter ett sjukhus och ett campus dela på värmen och frågar om varje klimatåtgärd vem den är till för.',
      body: `
        <p>Umeå ligger en dagsresa med bil från det mesta av Sverige och hör till de städer i norr som
        fortsätter att växa. Här finns ett universitet, regionens sjukhus strax intill, en älv under is och
        björkar längs gatorna som planterades efter en stor brand för att hejda nästa. Elen kommer från älven
        och de flesta hem har fjärrvärme, så när energin blev dyr på andra håll märktes det mindre i Umeå.</p>
        <h2>Vad staden föresatte sig</h2>
        <p>Att driva området kring universitet och sjukhus som ett enda energisystem, där den enes spill är
        den andres tillgång. Att få elbussar genom vintern. Och att redan från början ta reda på för vem allt
        detta fungerar.</p>
        <h2>Vad den gjorde</h2>
        <p><a href="/partners/umea-energi">Umeå Energi</a>, <a href="/partners/akademiska-hus">Akademiska
        Hus</a> och <a href="/partners/region-vasterbotten">Region Västerbotten</a> enades om målet innan de
        räknade, och <a href="/solutions/heat-and-cold-exchange">byter värme och kyla</a> med varandra.
        Hållplatserna <a href="/news/buses-in-the-cold">värmer passagerarna</a> i stället för att överlåta det
        åt bussen. En studie visade att män investerar i solpaneler mycket oftare än kvinnor, så nu kan
        invånarna hyra paneler i stället. År 2022 valdes staden till den europeiska stadsmissionen, och med
        Kamakura i Japan delar den <a href="/pairings/kamakura-umea">ett sätt att hålla möten</a>.</p>
        <h2>Vad den skulle göra annorlunda</h2>
        <ul>
          <li>Mäta passagerarna före bussarna.</li>
          <li>Redan första dagen avtala om vems givaren är när projektet är slut.</li>
          <li>Redan före första vintern fråga hur en styrning kan se ut som ett misslyckande utan att vara det. En
          klocka i fel tidszon skulle räcka.</li>
          <li>Hålla kvällsmöten på kvällen.</li>
        </ul>
        <h2>Vem man kan fråga</h2>
        <p><a href="/people/lars-erik-nyman">Lars-Erik Nyman</a> om värme mellan grannar och
        <a href="/people/hanna-oberg">Hanna Öberg</a> om sjukhus som aldrig får bli kalla.
        <a href="/people/annika-sjoberg">Annika Sjöberg</a> om allt annat, och framför allt om vem som inte
        sitter vid bordet.</p>
      `,
    },
  },
}
