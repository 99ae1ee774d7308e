import type { SampleSolution } from '@/prisma/sample/types/practice'

export const heatBetweenNeighbours: SampleSolution[] = [
  {
    slug: 'heat-and-cold-exchange',
    kind: 'technology',
    area: 'buildings',
    stage: 'do',
    readiness: 8,
    providers: ['umea-energi', 'region-vasterbotten', 'akademiska-hus', 'city-of-rotterdam'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'circular-production-and-consumption'],
    words: {
      en: {
        name: 'Exchange of heat and cold between neighbours',
        summary:
          'One building is cooled and its neighbour warmed by the same heat pump. What neither needs today is kept in the ground until the season turns.',
        body: `
          <p>A hospital throws heat away in July and still cools its operating theatres in January. The
          lecture hall next door buys heat. Between the two stands a heat pump that takes warmth on one side
          and gives it on the other; boreholes beside it store the surplus of summer. The district network
          covers the rest.</p>
          <h2>What it takes</h2>
          <p>Two buildings close together with opposite needs, heating that works with lukewarm water, a plant
          room, and ground that may be drilled. In working time: one engineer for about as long as a building
          permit takes, and a lawyer for longer.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>Old radiators send the water back too warm, and the heat pump idles.</li>
            <li>One side is renovated and needs less. The sums no longer hold, and nobody has agreed on what
            then.</li>
            <li>More heat goes into the ground than comes out, or the reverse. After some years the store is
            worn out.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who may close the valve, and at what hour of the night? What happens when one building is sold?
          Who buys the heat that is left over, at which price, and who measures it?</p>
          <h2>Who runs it</h2>
          <p>In Umeå the energy company, since it has the people on call and the network to fall back on.
          Where owners run it themselves, they need a third party whom both believe when it reads the
          meter.</p>
        `,
      },
      sv: {
        name: 'Utbyte av värme och kyla mellan grannar',
        summary:
          'En byggnad kyls och grannen värms av samma värmepump. Det som ingen behöver i dag sparas i marken tills årstiden vänder.',
        body: `
          <p>Ett sjukhus kastar bort värme i juli och kyler ändå sina operationssalar i januari.
          Föreläsningssalen intill köper värme. Mellan dem står en värmepump som tar värme på ena sidan och
          ger på den andra; borrhål intill sparar sommarens överskott. Fjärrvärmenätet täcker resten.</p>
          <h2>Vad som krävs</h2>
          <p>Två hus nära varandra med motsatta behov, en uppvärmning som klarar sig med ljummet vatten, ett
          maskinrum och mark där man får borra. I arbetstid: en ingenjör ungefär så länge som ett bygglov tar,
          och en jurist längre än så.</p>
          <h2>Vad som går fel</h2>
          <ul>
            <li>Gamla radiatorer skickar tillbaka vattnet för varmt, och värmepumpen går på tomgång.</li>
            <li>Den ena sidan renoveras och behöver mindre. Kalkylen håller inte längre, och ingen har avtalat
            om vad som då gäller.</li>
            <li>Mer värme går ner i marken än upp, eller tvärtom. Efter några år är lagret utslitet.</li>
          </ul>
          <h2>Fråga först</h2>
          <p>Vem får stänga ventilen, och vilken tid på natten? Vad händer när ett av husen säljs? Vem köper
          värmen som blir över, till vilket pris, och vem mäter den?</p>
          <h2>Vem driver det</h2>
          <p>I Umeå energibolaget, eftersom det har folk i jour och nätet att falla tillbaka på. Där ägarna
          själva driver det behöver de en tredje part som båda tror på när den läser av mätaren.</p>
        `,
      },
      nl: {
        name: 'Uitwisseling van warmte en kou tussen buren',
        summary:
          'Eén warmtepomp koelt het ene gebouw en verwarmt het andere. Wat geen van beide vandaag nodig heeft, blijft in de grond tot het seizoen keert.',
        body: `
          <p>Een ziekenhuis gooit in juli warmte weg en koelt in januari nog steeds zijn operatiekamers. De
          collegezaal ernaast koopt warmte in. Ertussen staat een warmtepomp die aan de ene kant warmte neemt
          en aan de andere kant geeft; bodemlussen bewaren het overschot van de zomer. Het warmtenet doet de
          rest.</p>
          <h2>Wat ervoor nodig is</h2>
          <p>Twee gebouwen dicht bij elkaar met tegengestelde vraag, een verwarming die genoeg heeft aan lauw
          water, een technische ruimte, en grond waarin je mag boren. In werktijd: een ingenieur ongeveer zo
          lang als een bouwvergunning duurt, en een jurist langer.</p>
          <h2>Wat er misgaat</h2>
          <ul>
            <li>Oude radiatoren sturen het water te warm terug, en de warmtepomp draait voor niets.</li>
            <li>Eén kant wordt gerenoveerd en heeft minder nodig. De som klopt niet meer en niemand heeft
            afgesproken wat dan.</li>
            <li>Er gaat meer warmte de grond in dan eruit komt, of andersom. Na een paar jaar is de opslag
            op.</li>
          </ul>
          <h2>Eerst vragen</h2>
          <p>Wie mag de kraan dichtdraaien, en hoe laat ’s nachts? Wat gebeurt er als een van de gebouwen
          wordt verkocht? Wie koopt de warmte die overblijft, tegen welke prijs, en wie meet die?</p>
          <h2>Wie het beheert</h2>
          <p>In Umeå het energiebedrijf, want dat heeft mensen in de wachtdienst en een net om op terug te
          vallen. Waar eigenaren het zelf doen, hebben ze een derde nodig die ze allebei geloven als hij de
          meter leest.</p>
        `,
      },
    },
  },
  {
    slug: 'smart-thermal-grid',
    kind: 'technology',
    area: 'buildings',
    stage: 'plan',
    readiness: 8,
    providers: ['city-of-rotterdam', 'umea-energi'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
    words: {
      en: {
        name: 'Smart thermal grid',
        summary:
          'A loop of pipes on which several buildings both take and give heat and cold, with a control that decides hour by hour who does which.',
        body: `
          <p>An ordinary heat network has a boiler at one end and customers along the way. A thermal grid has
          no end. The cinema gives off heat in the evening, the pool takes it; at noon it may be the other way
          round. Heat pumps in each building bring the water to the temperature needed there. A control in the
          middle looks at the weather, the price of electricity and the store in the ground.</p>
          <h2>What it takes</h2>
          <p>At least three owners who will be there in ten years. A street that is to be opened anyway. Space
          underground, which is scarcer than money in most centres. Somebody employed to hold the owners
          together, for years, and this is the post that budgets forget.</p>
          <h2>What goes wrong</h2>
          <p>Building works do not end on the same day. The first building stands finished and cold, waiting
          for the second, and gets a gas boiler “for the time being”. Or the control is bought from one
          supplier and the heat pumps from four, and each blames the others.</p>
          <h2>Ask first</h2>
          <ul>
            <li>Whose pipe is it under whose land?</li>
            <li>What does each owner pay in a year in which it uses nothing?</li>
            <li>Can a building leave, and what does the rest do then?</li>
          </ul>
          <h2>Who runs it</h2>
          <p>One operator with a concession, watched by the city. Our cities with a private operator advise
          writing into it that all measured values belong to the public side too.</p>
        `,
      },
    },
  },
  {
    slug: 'peak-load-control',
    kind: 'technology',
    area: 'buildings',
    stage: 'do',
    readiness: 8,
    providers: ['umea-energi', 'akademiska-hus'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
    words: {
      sv: {
        name: 'Kapning av effekttoppar',
        summary:
          'När hela staden drar som mest värme tar några hus en aning mindre en stund. Väggarna håller värmen så länge.',
        body: `
          <p>De kallaste morgnarna på året avgör hur stora pannor en stad behöver. Några timmar då eldas det
          dyraste och smutsigaste bränslet. Ett tungt hus märker knappt om värmen stryps en halvtimme, för
          stommen är varm. Om många hus gör det efter varandra försvinner toppen.</p>
          <h2>Vad som krävs</h2>
          <p>Styrsystem som går att nå utifrån, givare i de rum där folk sitter och ett fjärrvärmenät som vet
          när toppen kommer. Ägaren ger tillgång, energibolaget ger prognosen. I arbetstid mest samtal med
          driftteknikerna, som har sett tidigare försök och minns dem.</p>
          <h2>Vad som går fel</h2>
          <ul>
            <li>Alla hus öppnar på nytt samtidigt och gör en ny, högre topp.</li>
            <li>Hörnrummet blir kallt. En enda elradiator under ett skrivbord äter upp hela vinsten.</li>
            <li>Vaktmästaren ställer om för hand och glömmer att säga det.</li>
          </ul>
          <h2>Fråga först</h2>
          <p>Hur många grader får det bli, i vilka rum, och vem bestämmer det? Vem får pengarna: den som
          sparar effekt eller den som äger huset? Vilka rum är undantagna?</p>
          <h2>Vem driver det</h2>
          <p>Energibolaget skickar signalen, fastighetsägaren bestämmer gränserna och kan alltid säga nej. En
          gång om året bör någon läsa igenom vad som hände och visa det för dem som satt i rummen.</p>
        `,
      },
      en: {
        name: 'Control of peak loads in heating',
        summary:
          'When the whole city draws the most heat, some buildings take a little less for a while. Their walls keep them warm that long.',
        body: `
          <p>The coldest mornings of the year decide how large a city’s boilers have to be. For a few hours
          the dearest and dirtiest fuel is burned. A heavy building hardly notices when its heating is
          throttled for half an hour, since its frame is warm. If many do so one after the other, the peak is
          gone.</p>
          <h2>What it takes</h2>
          <p>Controls that can be reached from outside, sensors in the rooms where people sit, and a heat
          network that knows when the peak will come. The owner gives access, the energy company the forecast.
          In working time it is mostly talks with the caretakers, who have seen earlier attempts and remember
          them.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>All buildings open up again at once and make a new and higher peak.</li>
            <li>The corner room gets cold. A single electric heater under a desk eats up what was gained.</li>
            <li>The caretaker adjusts by hand and forgets to say so.</li>
          </ul>
          <h2>Ask first</h2>
          <p>How many degrees may it be, in which rooms, and who decides? Who gets the money: the one who
          saves the load or the one who owns the building? Which rooms are left out?</p>
          <h2>Who runs it</h2>
          <p>The energy company sends the signal; the owner sets the limits and can always refuse. Once a year
          somebody should read through what happened and show it to those who sat in the rooms.</p>
        `,
      },
    },
  },
]
