import type { SamplePartner } from '@/prisma/sample/types/consortium'

export const partnersOfUmeaDistrict: SamplePartner[] = [
  {
    slug: 'umea-energi',
    kind: 'company',
    helix: 'business',
    country: 'SE',
    place: 'Umeå',
    website: 'https://www.umeaenergi.se',
    words: {
      sv: {
        name: 'Umeå Energi',
        summary:
          'Kommunens eget energibolag. Det lade om affären med värme och kyla mellan sjukhuset och universitetet.',
        body: `
          <p>Ett energibolag lever av att sälja värme. Umeå Energi gick ändå med på att grannarna skulle värma
          varandra. Sjukhuset behöver kyla året om, universitetets hus behöver värme om vintern, och i marken
          finns plats att spara emellan. Bolaget blev den som håller ihop
          <a href="/solutions/heat-and-cold-exchange">utbytet</a>.</p>
          <p>Att kommunen äger bolaget gjorde det lättare: alla parter hade hållbarhet som ett huvudmål från
          början. Där ägandet är privat, sade kollegor från andra städer, tar samma samtal längre tid.</p>
          <p><a href="/people/lars-erik-nyman">Lars-Erik Nyman</a> förklarar gärna avtalet. Rören, säger han,
          är en sida; avtalet är resten av pärmen. Hans bilder från studiebesöket finns i
          <a href="/library/slides-heat-exchange-umea">biblioteket</a>.</p>
        `,
      },
      en: {
        name: 'Umeå Energi',
        summary:
          'The city’s own energy company. It rearranged the trade in heat and cold between hospital and university.',
        body: `
          <p>An energy company lives by selling heat. Umeå Energi nevertheless agreed that neighbours should
          warm each other. The hospital needs cooling all year, the university’s buildings need heat in
          winter, and the ground between can hold some of it over. The company became the one that holds the
          <a href="/solutions/heat-and-cold-exchange">exchange</a> together.</p>
          <p>That the city owns the company made this easier: all parties had sustainability among their main
          aims from the start. Where ownership is private, colleagues from other cities said, the same talk
          takes longer.</p>
          <p><a href="/people/lars-erik-nyman">Lars-Erik Nyman</a> is glad to explain the contract. The pipes,
          he says, are one page; the contract is the rest of the binder. His slides from the study tour are in
          the <a href="/library/slides-heat-exchange-umea">library</a>.</p>
        `,
      },
    },
  },
  {
    slug: 'akademiska-hus',
    kind: 'company',
    helix: 'business',
    country: 'SE',
    place: 'Göteborg',
    website: 'https://www.akademiskahus.se',
    words: {
      sv: {
        name: 'Akademiska Hus',
        summary:
          'Statligt fastighetsbolag som äger universitetets hus i Umeå och öppnade deras styrsystem för försöken.',
        body: `
          <p>Universitetet undervisar, men husen tillhör Akademiska Hus. Utan ägaren kan inget
          ventilationsaggregat styras om. På campus i Umeå prövas
          <a href="/solutions/building-energy-management">energistyrning i byggnader</a> och
          <a href="/solutions/peak-load-control">kapning av effekttoppar</a>: husen får en aning mindre värme
          just när hela staden drar som mest.</p>
          <p>Den första frågan är alltid densamma: blir det kallt på föreläsningen? Gränserna måste därför
          bestämmas tillsammans med dem som arbetar i husen, och det ska gå att få en sal undantagen. Att
          hyresgästen och ägaren är två parter gör saken långsammare, men också ärligare.</p>
          <p>I konsortiet står bolaget för fastighetsägarens sida av saken: vem som får röra vilket reglage,
          vem som får larmet och vad som händer vid en försäljning.</p>
        `,
      },
      en: {
        name: 'Akademiska Hus',
        summary:
          'State-owned property company that owns the university’s buildings in Umeå and opened their controls for the trials.',
        body: `
          <p>The university teaches, but the buildings belong to Akademiska Hus. Without the owner not one
          ventilation unit can be controlled differently. On the campus in Umeå
          <a href="/solutions/building-energy-management">energy management in buildings</a> is tried, and the
          <a href="/solutions/peak-load-control">control of peak loads</a>: the buildings get a little less
          heat at the moment when the whole city draws the most.</p>
          <p>The first question is always the same: will it be cold in the lecture? So the limits have to be
          set together with those who work in the buildings, and it must be possible to have a room taken out.
          That tenant and owner are two parties makes the matter slower, and more honest.</p>
          <p>In the consortium the company stands for the owner’s side of the matter: who may touch which
          control, who gets the alarm and what happens at a sale.</p>
        `,
      },
    },
  },
  {
    slug: 'region-vasterbotten',
    kind: 'public_body',
    helix: 'government',
    country: 'SE',
    place: 'Umeå',
    website: 'https://www.regionvasterbotten.se',
    words: {
      en: {
        name: 'Region Västerbotten',
        summary:
          'Runs the university hospital in Umeå, which has heat to spare and needs cooling day and night.',
        body: `
          <p>A hospital is the most demanding customer an energy company can have. Its operating theatres are
          cooled in January; its wards must never be cold. Region Västerbotten runs the one in Umeå and
          brought it into the <a href="/solutions/heat-and-cold-exchange">exchange of heat and cold</a> with
          the campus next door.</p>
          <p>The condition is plain: care comes first. Whatever is exchanged, the hospital must be able to do
          without it for a night, and to close the valve by hand without a telephone call. Other hospitals ask
          about this first when they visit, and about the price second.</p>
          <p><a href="/people/hanna-oberg">Hanna Öberg</a> represents the region. With
          <a href="/people/lars-erik-nyman">Lars-Erik Nyman</a> of the energy company she gave the talk that
          other cities still ask for.</p>
        `,
      },
      sv: {
        name: 'Region Västerbotten',
        summary: 'Driver universitetssjukhuset i Umeå, som har värme över och behöver kyla dygnet runt.',
        body: `
          <p>Ett sjukhus är den mest krävande kund ett energibolag kan ha. Operationssalarna kyls i januari;
          vårdavdelningarna får aldrig bli kalla. Region Västerbotten driver sjukhuset i Umeå och tog med det
          i <a href="/solutions/heat-and-cold-exchange">utbytet av värme och kyla</a> med campus intill.</p>
          <p>Villkoret är enkelt: vården går först. Vad som än utbyts måste sjukhuset kunna vara utan det en
          natt, och kunna stänga ventilen för hand utan ett telefonsamtal. Andra sjukhus frågar om detta först
          när de kommer på besök, och om priset sedan.</p>
          <p><a href="/people/hanna-oberg">Hanna Öberg</a> företräder regionen. Tillsammans med
          <a href="/people/lars-erik-nyman">Lars-Erik Nyman</a> på energibolaget höll hon föredraget som andra
          städer fortfarande ber om.</p>
        `,
      },
    },
  },
]
