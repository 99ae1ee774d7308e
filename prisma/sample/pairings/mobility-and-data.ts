import type { SamplePairing } from '@/prisma/sample/types/consortium'

export const pairingsOnMobilityAndData: SamplePairing[] = [
  {
    slug: 'nagpur-karlsruhe',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Nagpur', country: 'IN' },
      { name: 'Karlsruhe', country: 'DE' },
    ],
    themes: ['mobility-and-transport'],
    words: {
      en: {
        title: 'A bicycle is nothing to be ashamed of',
        summary:
          'Karlsruhe lends its experience with shared bicycles to Nagpur, where cycling is looked on as a poor person’s way to travel.',
        body: `
          <p>The technology of a shared bicycle is soon explained. What Nagpur wanted to know from Karlsruhe
          was harder: how does a bicycle become something that an office worker is seen on? There it stands
          for not having anything better.</p>
          <p>Karlsruhe has been a front-runner in hiring out bicycles and passes on how it set about it.
          Nagpur ties its plan to bus and metro, because the bicycle makes most sense for the last stretch
          from the station. The arguments are collected on both sides: less time in traffic, cleaner air,
          one’s own health and that of others, and business for those who repair, rent out and advertise.</p>
          <h2>What other cities can ask</h2>
          <ul>
            <li>Who cycles today, and would they be able to pay for the shared ones?</li>
            <li>Where does the bicycle stand when the monsoon comes?</li>
            <li>Which well-known person is ready to be seen on one, not only for the photograph?</li>
          </ul>
        `,
      },
      de: {
        title: 'Für ein Fahrrad muss sich niemand schämen',
        summary:
          'Karlsruhe gibt seine Erfahrung mit Leihrädern an Nagpur weiter, wo das Rad als Verkehrsmittel der Armen gilt.',
        body: `
          <p>Die Technik eines Leihrads ist schnell erklärt. Was Nagpur von Karlsruhe wissen wollte, war
          schwieriger: Wie wird aus dem Fahrrad etwas, auf dem sich auch Büroangestellte sehen lassen? Dort
          steht es dafür, dass man nichts Besseres hat.</p>
          <p>Karlsruhe gehört zu den Vorreitern beim Radverleih und gibt weiter, wie es dabei vorging. Nagpur
          verbindet seinen Plan mit Bus und Metro, denn am meisten Sinn hat das Rad auf dem letzten Stück vom
          Bahnhof. Auf beiden Seiten werden Argumente gesammelt: weniger Zeit im Stau, sauberere Luft, die
          eigene Gesundheit und die der anderen, und Geschäft für alle, die reparieren, verleihen und
          werben.</p>
          <h2>Was andere Städte fragen können</h2>
          <ul>
            <li>Wer fährt heute Rad, und könnten diese Leute die Leihräder bezahlen?</li>
            <li>Wo steht das Rad, wenn der Monsun kommt?</li>
            <li>Welche bekannte Person lässt sich darauf sehen, nicht nur für das Foto?</li>
          </ul>
        `,
      },
    },
  },
  {
    slug: 'santa-monica-varna',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Santa Monica', country: 'US' },
      { name: 'Varna', country: 'BG' },
    ],
    themes: ['mobility-and-transport'],
    words: {
      en: {
        title: 'Guests on foot',
        summary:
          'Two seaside towns ask how visitors and residents get about without a car: joined-up buses, bicycles and e-vehicles, and streets closed for a feast.',
      },
    },
  },
  {
    slug: 'boston-lyon',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Boston', country: 'US' },
      { name: 'Lyon', country: 'FR' },
    ],
    themes: ['mobility-and-transport', 'smart-cities-and-innovation'],
    words: {
      en: {
        title: 'Vehicles without a driver',
        summary:
          'Boston and greater Lyon compare what a city has to settle before autonomous vehicles come, and what it may leave open.',
      },
      fr: {
        title: 'Des véhicules sans conducteur',
        summary:
          'Boston et le Grand Lyon comparent ce qu’une ville doit régler avant l’arrivée des véhicules autonomes, et ce qu’elle peut laisser ouvert.',
      },
    },
  },
  {
    slug: 'kamakura-umea',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Kamakura', country: 'JP' },
      { name: 'Umeå', country: 'SE' },
    ],
    themes: ['smart-cities-and-innovation', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        title: 'A town that thinks aloud',
        summary:
          'Once a month the people of Kamakura meet to turn a neighbour’s idea over. Umeå is to try the same and calls it Umecon.',
        body: `
          <p>In Kamakura there is an evening called Kamacon. Residents and people from local companies come
          together each month; somebody brings an idea, and the others spend the evening on making it better.
          They do not judge it. Many a project has come of these evenings.</p>
          <p>Umeå met this through the cooperation programme and wants to adapt it as Umecon: town meetings at
          which departments, companies and residents think about one local question together. The attraction
          lies in who is sitting next to whom. A planner hears from a shopkeeper what no hearing would have
          brought up.</p>
          <p>A rehearsal among colleagues came first, as Umeå’s project manager remembers it, and
          <a href="/news/from-umea-to-kamakura">went wrong in useful ways</a>. The list of mistakes went to
          Kamakura and came back longer. The first real Umecon is still ahead.</p>
          <p>Both cities also have open workshops with tools for everybody, known as FabLabs, and are looking
          for what else they could do to keep such conversations going.</p>
          <h2>What other cities can ask</h2>
          <ul>
            <li>Who comes a second time, and who does not?</li>
            <li>May an idea be thrown out, and who says so kindly?</li>
            <li>What does the town hall do on the morning after?</li>
          </ul>
        `,
      },
      sv: {
        title: 'En stad som tänker högt',
        summary:
          'En gång i månaden träffas folk i Kamakura för att vända och vrida på en grannes idé. Umeå ska pröva detsamma och kallar det Umecon.',
        body: `
          <p>I Kamakura finns en kväll som heter Kamacon. Invånare och folk från ortens företag träffas varje
          månad; någon har med sig en idé, och de andra ägnar kvällen åt att göra den bättre. De bedömer den
          inte. Många projekt har kommit ur de kvällarna.</p>
          <p>Umeå lärde känna detta genom samarbetsprogrammet och vill göra en egen form, Umecon: stadsmöten
          där förvaltningar, företag och invånare tänker tillsammans kring en lokal fråga. Det lockande är vem
          som sitter bredvid vem. En planerare får höra av en butiksägare det som inget samråd hade fått
          fram.</p>
          <p>Först kom en repetition bland kolleger, som stadens projektledare minns det, och den
          <a href="/news/from-umea-to-kamakura">gick fel på nyttiga sätt</a>. Listan över misstagen gick till
          Kamakura och kom tillbaka längre. Den första riktiga Umecon återstår.</p>
          <p>Båda städerna har också öppna verkstäder med verktyg för alla, så kallade FabLabs, och letar
          efter vad mer de kan göra för att hålla sådana samtal i gång.</p>
          <h2>Vad andra städer kan fråga</h2>
          <ul>
            <li>Vem kommer en andra gång, och vem gör det inte?</li>
            <li>Får en idé falla, och vem säger det vänligt?</li>
            <li>Vad gör kommunen morgonen efter?</li>
          </ul>
        `,
      },
    },
  },
  {
    slug: 'guadalajara-hamburg',
    level: 'city',
    programme: 'IUC',
    members: [
      { name: 'Guadalajara', country: 'MX' },
      { name: 'Hamburg', country: 'DE' },
    ],
    themes: ['smart-cities-and-innovation', 'circular-production-and-consumption'],
    words: {
      en: {
        title: 'A landfill, discussed on a screen',
        summary:
          'Can people have their say on services, waste and the closing of a landfill through a digital platform? Greater Guadalajara and Hamburg try it out.',
      },
      de: {
        title: 'Eine Deponie, am Bildschirm besprochen',
        summary:
          'Können Menschen über Dienste, Abfall und das Schließen einer Deponie auf einer digitalen Plattform mitreden? Der Großraum Guadalajara und Hamburg probieren es aus.',
      },
    },
  },
  {
    slug: 'puebla-styria',
    level: 'region',
    programme: 'IUC',
    members: [
      { name: 'Puebla', country: 'MX', level: 'region' },
      { name: 'Styria', country: 'AT', level: 'region' },
    ],
    themes: ['smart-cities-and-innovation'],
    words: {
      en: {
        title: 'Green technology, region to region',
        summary:
          'A Mexican state and an Austrian one bring together firms and researchers that work on technology for the environment.',
      },
    },
  },
]
