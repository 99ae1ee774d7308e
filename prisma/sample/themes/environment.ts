import type { SampleTheme } from '@/prisma/sample/types/consortium'

export const themesOfEnvironment: SampleTheme[] = [
  {
    slug: 'blue-and-green-infrastructure',
    sdgs: ['sdg-6', 'sdg-11', 'sdg-14', 'sdg-15'],
    urbanAgendaTopics: ['land-use-and-nature-based-solutions', 'climate-adaptation', 'greening-cities'],
    featuredPairing: 'surat-rotterdam',
    words: {
      en: {
        name: 'Blue and green infrastructure and management',
        summary:
          'Water and trees as part of the works: where the rain goes, what the canal can give, who mows.',
        body: `
          <p>A drain has an owner, a drawing and a budget. A pond often has none of the three. This theme is
          about treating water and planting as works like any other: with somebody who answers for them.</p>
          <p>In <a href="/cities/rotterdam">Rotterdam</a> water is at work in two ways. It is stored where it
          falls, in squares that fill during a cloudburst, and it carries warmth: a canal or harbour can be a
          <a href="/solutions/heat-from-surface-water">source of heat and cold</a>. One of those squares was
          the model for <a href="/pairings/surat-rotterdam">Surat</a>, where the monsoon brings too much and
          the dry months too little.</p>
          <p>Other pairings deal with parks on old works sites
          (<a href="/pairings/burlington-vaxjo">Burlington and Växjö</a>), with floods after heavy rain
          (<a href="/pairings/tokorozawa-bratislava">Tokorozawa and Bratislava</a>) and with sewers under
          streets that nobody wants to open (<a href="/pairings/arequipa-granada">Arequipa and
          Granada</a>).</p>
          <h2>What to ask first</h2>
          <ul>
            <li>Where does the water stand after an hour of heavy rain? Ask the people in the ground-floor
            flats.</li>
            <li>Which department looks after it in the fifth year, and out of which budget?</li>
            <li>What else lies underground there?</li>
          </ul>
        `,
      },
      nl: {
        name: 'Blauwe en groene infrastructuur en beheer',
        summary:
          'Water en bomen als deel van het werk: waar de regen blijft, wat de singel kan leveren, wie er maait.',
      },
      sv: {
        name: 'Blå och grön infrastruktur och förvaltning',
        summary:
          'Vatten och träd som en del av anläggningen: vart regnet tar vägen, vad kanalen kan ge, vem som klipper.',
      },
      it: {
        name: 'Infrastrutture blu e verdi e loro gestione',
        summary:
          'Acqua e alberi come parte dell’opera: dove va la pioggia, che cosa può dare il canale, chi taglia l’erba.',
      },
      pl: {
        name: 'Błękitno-zielona infrastruktura i zarządzanie nią',
        summary:
          'Woda i drzewa jako część inwestycji: gdzie spływa deszcz, co może dać kanał, kto kosi trawę.',
      },
      cs: {
        name: 'Modrá a zelená infrastruktura a její správa',
        summary: 'Voda a stromy jako součást díla: kam odtéká déšť, co může dát kanál, kdo seká trávu.',
      },
      de: {
        name: 'Blaue und grüne Infrastruktur und deren Management',
        summary:
          'Wasser und Bäume als Teil der Anlage: wohin der Regen läuft, was der Kanal hergibt, wer mäht.',
      },
      fr: {
        name: 'Infrastructures bleues et vertes et leur gestion',
        summary:
          'L’eau et les arbres comme des ouvrages : où va la pluie, ce que le canal peut donner, qui tond.',
      },
    },
  },
  {
    slug: 'climate-change-adaptation-and-mitigation',
    sdgs: ['sdg-7', 'sdg-11', 'sdg-13'],
    urbanAgendaTopics: ['climate-adaptation', 'energy-transition', 'air-quality'],
    featuredPairing: 'edmonton-riga',
    words: {
      en: {
        name: 'Climate change adaptation and mitigation',
        summary:
          'Burning less, and living with the heat and water that come all the same. Mostly, here, it is about heat.',
        body: `
          <p>Ask an engineer in <a href="/cities/rotterdam">Rotterdam</a> or <a href="/cities/umea">Umeå</a>
          what the work was about and the answer is short: heat. How to fetch it from a canal, a hospital’s
          cooling plant or a sewer; how to store summer for winter; how to use less of it in a cold house.</p>
          <p>Four of our six cities, Rotterdam, Umeå, Glasgow and Parma, were chosen for the European mission
          for climate-neutral cities: 112 out of 377 that applied. A place on that list is a task, though, and
          the first step in it is to know where the emissions come from. <a href="/cities/parma">Parma</a>
          drew its <a href="/solutions/emission-mapping">map</a> for this reason and plans from it.</p>
          <p>What goes wrong is seldom the machine. It is the contract: three owners, one pipe and no rule for
          the day when one of them sells. <a href="/groups/task-group-on-heat">The task group on heat</a>
          collects such cases.</p>
          <h2>What to ask first</h2>
          <ul>
            <li>Which ten buildings use the most heat, and who pays for it?</li>
            <li>What is there already in the ground, and whose is it?</li>
            <li>Who carries the risk in a mild winter?</li>
          </ul>
        `,
      },
      nl: {
        name: 'Klimaatadaptatie en -mitigatie',
        summary:
          'Minder stoken, en leven met de hitte en het water die toch komen. Het gaat hier vooral over warmte.',
        body: `
          <p>Vraag een ingenieur in <a href="/cities/rotterdam">Rotterdam</a> of
          <a href="/cities/umea">Umeå</a> waar het werk over ging en het antwoord is kort: warmte. Hoe je die
          uit een singel haalt, uit de koeling van een ziekenhuis of uit het riool; hoe je de zomer bewaart
          voor de winter; hoe je er minder van nodig hebt in een koud huis.</p>
          <p>Vier van onze zes steden, Rotterdam, Umeå, Glasgow en Parma, zijn gekozen voor de Europese missie
          voor klimaatneutrale steden: 112 van de 377 die zich meldden. Een plek op die lijst is wel een
          opdracht, en die begint met weten waar de uitstoot vandaan komt. <a href="/cities/parma">Parma</a>
          tekende daarom zijn <a href="/solutions/emission-mapping">kaart</a> en maakt er zijn plannen
          mee.</p>
          <p>Het is zelden de machine waar het op misgaat. Het is het contract: drie eigenaren, één leiding en
          geen afspraak voor de dag waarop er een verkoopt. <a href="/groups/task-group-on-heat">De taakgroep
          warmte</a> verzamelt zulke gevallen.</p>
          <h2>Wat je eerst moet vragen</h2>
          <ul>
            <li>Welke tien gebouwen gebruiken de meeste warmte, en wie betaalt die?</li>
            <li>Wat ligt er al in de grond, en van wie is het?</li>
            <li>Wie draagt het risico in een zachte winter?</li>
          </ul>
        `,
      },
      sv: {
        name: 'Klimatanpassning och begränsning av klimatförändringar',
        summary:
          'Att elda mindre, och att leva med värmen och vattnet som ändå kommer. Här handlar det mest om uppvärmning.',
      },
      it: {
        name: 'Adattamento ai cambiamenti climatici e loro mitigazione',
        summary:
          'Bruciare di meno, e convivere con il caldo e l’acqua che arrivano comunque. Qui si parla soprattutto di calore.',
      },
      pl: {
        name: 'Adaptacja do zmian klimatu i ich łagodzenie',
        summary: 'Mniej spalać i żyć z upałem oraz wodą, które i tak nadejdą. Tutaj chodzi głównie o ciepło.',
      },
      cs: {
        name: 'Přizpůsobení se změně klimatu a její zmírňování',
        summary: 'Méně spalovat a žít s horkem a vodou, které přijdou tak jako tak. Tady jde hlavně o teplo.',
      },
      de: {
        name: 'Anpassung an den Klimawandel und Klimaschutz',
        summary:
          'Weniger verbrennen und mit Hitze und Wasser leben, die trotzdem kommen. Hier geht es meist um Wärme.',
      },
      fr: {
        name: 'Adaptation au changement climatique et atténuation',
        summary:
          'Brûler moins, et vivre avec la chaleur et l’eau qui viennent quand même. Ici, il s’agit surtout de chauffage.',
      },
    },
  },
]
