import type { SamplePartner } from '@/prisma/sample/types/consortium'

export const partnersOfLighthouseCities: SamplePartner[] = [
  {
    slug: 'city-of-rotterdam',
    kind: 'municipality',
    helix: 'government',
    country: 'NL',
    place: 'Rotterdam',
    city: 'rotterdam',
    website: 'https://www.rotterdam.nl',
    words: {
      en: {
        name: 'City of Rotterdam',
        summary:
          'Coordinated the project and built in the Heart of South, the district around the Ahoy halls.',
        body: `
          <p>The city leads the consortium: it keeps the grant agreement, the timetable and the peace. It also
          builds. In the <a href="/solutions/smart-thermal-grid">Heart of South</a> a shopping centre, halls,
          a theatre and a swimming pool were to share their heat, and each has another owner.</p>
          <p>Its people say that the pipes were the easier part. The longer meetings were about who does what,
          who pays in a mild year and who answers the telephone at night. The same lesson came from the
          digital side: for its <a href="/solutions/urban-data-platform">data platform</a> the city needed
          rules that companies and residents could trust before it needed more software.</p>
          <p>In the consortium that goes on, <a href="/people/marit-van-der-veen">Marit van der Veen</a>
          chairs the board and <a href="/people/joris-haverkamp">Joris Haverkamp</a> answers questions on
          heat.</p>
        `,
      },
      nl: {
        name: 'Gemeente Rotterdam',
        summary: 'Coördineerde het project en bouwde in Hart van Zuid, de wijk rond Ahoy.',
        body: `
          <p>De gemeente leidt het consortium: zij bewaart de subsidieovereenkomst, de planning en de vrede.
          En zij bouwt. In <a href="/solutions/smart-thermal-grid">Hart van Zuid</a> moesten een
          winkelcentrum, hallen, een theater en een zwembad hun warmte delen, en ze hebben elk een andere
          eigenaar.</p>
          <p>De mensen van de gemeente zeggen dat de leidingen het makkelijkste deel waren. De lange
          vergaderingen gingen over wie wat doet, wie betaalt in een zacht jaar en wie ’s nachts de telefoon
          opneemt. Aan de digitale kant was het net zo: het
          <a href="/solutions/urban-data-platform">dataplatform</a> had eerder regels nodig die bedrijven en
          bewoners vertrouwen dan nog meer software.</p>
          <p>In het consortium dat doorgaat zit <a href="/people/marit-van-der-veen">Marit van der Veen</a>
          het bestuur voor en beantwoordt <a href="/people/joris-haverkamp">Joris Haverkamp</a> vragen over
          warmte.</p>
        `,
      },
    },
  },
  {
    slug: 'city-of-glasgow',
    kind: 'municipality',
    helix: 'government',
    country: 'GB',
    place: 'Glasgow',
    city: 'glasgow',
    website: 'https://www.glasgow.gov.uk',
    words: {
      en: {
        name: 'City of Glasgow',
        summary: 'Lighthouse partner for charging, solar power on a car park and warm homes at a fair price.',
        body: `
          <p>Glasgow put its part of the project where people already go: a car park, a shopping street, a
          block of flats. A <a href="/solutions/solar-canopy-with-battery">canopy of solar panels</a> over
          parked cars feeds a battery and the chargers below. In
          <a href="/solutions/public-charging-streets">residential streets</a> the city took part in Agile
          Streets, a trial in only four regions of the country.</p>
          <p>The city did not do it alone. The work on storage heaters was carried by the landlord,
          <a href="/partners/wheatley-group">Wheatley Group</a>; <a href="/partners/iclei-europe">ICLEI
          Europe</a> worked with the city throughout. Not everything came about, and the list of
          <a href="/cities/glasgow">demonstrations</a> says so.</p>
          <p>Questions on housing and energy go to <a href="/people/eilidh-macrae">Eilidh MacRae</a>, those on
          charging to <a href="/people/priya-campbell">Priya Campbell</a>.</p>
        `,
      },
    },
  },
  {
    slug: 'wheatley-group',
    kind: 'association',
    helix: 'civil_society',
    country: 'GB',
    place: 'Glasgow',
    website: 'https://www.wheatley-group.com',
    words: {
      en: {
        name: 'Wheatley Group',
        summary:
          'Scotland’s largest housing provider. It tried smart control of electric storage heaters in one block, then decided on 10,500 homes.',
        body: `
          <p>Wheatley Group lets homes, cares for tenants and manages property from Glasgow. Many of its flats
          are heated by electricity: a heater takes in cheap current at night and gives off warmth during the
          day. By evening, when people are at home, it is spent, and topping up costs more.</p>
          <p>In the project the group fitted one block with meters and
          <a href="/solutions/storage-heater-control">a control for storage heaters</a> that charges at the
          best tariff and lets tenants decide. It reported that people use
          <a href="/news/warmer-evenings">about 20 percent less energy</a> and are more satisfied, and
          announced the same for 10,500 homes within twenty months.</p>
          <p>It also said what the control cannot do: no device repairs a price that people cannot pay.
          <a href="/people/fergus-lindsay">Fergus Lindsay</a> speaks for the group in
          <a href="/groups/task-group-on-heat">the task group on heat</a>.</p>
        `,
      },
    },
  },
  {
    slug: 'city-of-umea',
    kind: 'municipality',
    helix: 'government',
    country: 'SE',
    place: 'Umeå',
    city: 'umea',
    website: 'https://www.umea.se',
    words: {
      sv: {
        name: 'Umeå kommun',
        summary:
          'Fyrtornsstaden i norr: universitetsområdet som energisystem, elbussar i kyla och jämställdhet i klimatarbetet.',
        body: `
          <p>Umeå kommun äger sitt energibolag, och det märks. Runt bordet satt
          <a href="/partners/umea-energi">Umeå Energi</a>, universitetets fastighetsägare
          <a href="/partners/akademiska-hus">Akademiska Hus</a> och
          <a href="/partners/region-vasterbotten">Region Västerbotten</a> med sjukhuset. De hade kommit
          överens om målet innan de började räkna.</p>
          <p>Kommunen ställer en fråga som få städer ställer: för vem fungerar detta? En studie i Umeå visade
          att män mycket oftare investerar i solpaneler än kvinnor. Därför kan invånarna också hyra dem. Det
          blir inte färre möten av sådant, men bättre beslut.</p>
          <p><a href="/people/annika-sjoberg">Annika Sjöberg</a> leder arbetet och är ordförande i
          <a href="/groups/city-coordinators-group">stadssamordnarnas grupp</a>. Hon tar emot studiebesök,
          helst när det är kallt.</p>
        `,
      },
      en: {
        name: 'City of Umeå',
        summary:
          'The Lighthouse in the north: a university district run as one energy system, electric buses in the cold, and gender equality in climate work.',
        body: `
          <p>Umeå owns its energy company, and it shows. Around the table sat
          <a href="/partners/umea-energi">Umeå Energi</a>, the university’s landlord
          <a href="/partners/akademiska-hus">Akademiska Hus</a> and
          <a href="/partners/region-vasterbotten">Region Västerbotten</a> with its hospital. They had agreed
          on the aim before they began to calculate.</p>
          <p>The city asks what few cities ask: for whom does this work? A study in Umeå showed that men
          invest in solar panels far more often than women. So residents may also lease them. Questions of
          this kind do not make for fewer meetings, but for better decisions.</p>
          <p><a href="/people/annika-sjoberg">Annika Sjöberg</a> leads the work and chairs the
          <a href="/groups/city-coordinators-group">city coordinators’ group</a>. She receives study visits,
          in the cold by preference.</p>
        `,
      },
    },
  },
]
