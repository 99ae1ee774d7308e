import type { SampleSolution } from '@/prisma/sample/types/practice'

export const solutionsForCharging: SampleSolution[] = [
  {
    slug: 'e-bus-fast-charging',
    kind: 'technology',
    area: 'mobility-and-logistics',
    stage: 'replicate-and-scale-up',
    readiness: 9,
    providers: ['city-of-umea', 'city-of-rotterdam', 'erasmus-centre-for-data-analytics'],
    projects: ['ruggedised'],
    themes: ['mobility-and-transport', 'climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        name: 'Fast charging of electric buses at the terminus',
        summary:
          'A mast at the end of the line fills the bus’s battery while the driver has a break, so that the battery can be small.',
        body: `
          <p>A bus can carry a large battery and charge at night, or a small one and charge at every turn. The
          second kind is lighter and has room for more people, but it is tied to a mast. An arm comes down at
          the terminus, and in some minutes the bus has what it needs for the way back.</p>
          <h2>What it takes</h2>
          <p>A terminus with room, a strong cable and a transformer, and a break in the timetable that is
          really kept. The timetable is the difficult part. Rotterdam had the whole change simulated at the
          Erasmus Centre for Data Analytics: service, cost and emissions, and how charging could follow the
          wind and the sun. It is worth doing before buying.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>The bus is late, skips its charge and is stranded on the third round.</li>
            <li>Frost. Heating the cabin takes as much as driving does, and ice sits on the contact.</li>
            <li>The mast stands on land that the city has promised to somebody else.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Which lines have a break that can be trusted? What happens when one mast fails at eight in the
          morning? Does the driver get a break, or does the bus?</p>
          <h2>Who runs it</h2>
          <p>The operator drives, but contracts for bus lines end and masts stay. So the mast should belong to
          the city or its network company, and the next operator should find it there.</p>
        `,
      },
      sv: {
        name: 'Snabbladdning av elbussar vid ändhållplatsen',
        summary:
          'En mast vid linjens slut fyller bussens batteri medan föraren har paus, så att batteriet kan vara litet.',
        body: `
          <p>En buss kan bära ett stort batteri och ladda om natten, eller ett litet och ladda vid varje
          vändning. Den senare är lättare och rymmer fler, men den är bunden till en mast. En arm sänks vid
          ändhållplatsen, och på några minuter har bussen vad den behöver för vägen tillbaka.</p>
          <h2>Vad som krävs</h2>
          <p>En ändhållplats med utrymme, en stark kabel och en transformator, och en paus i tidtabellen som
          verkligen hålls. Tidtabellen är det svåra. Rotterdam lät simulera hela omställningen vid Erasmus
          Centre for Data Analytics: turtäthet, kostnad och utsläpp, och hur laddningen kan följa vinden och
          solen. Det är värt att göra före köpet.</p>
          <h2>Vad som går fel</h2>
          <ul>
            <li>Bussen är sen, hoppar över laddningen och blir stående på tredje varvet.</li>
            <li>Kylan. Att värma kupén tar lika mycket som att köra, och isen sitter på kontakten.</li>
            <li>Masten står på mark som kommunen har lovat någon annan.</li>
          </ul>
          <h2>Fråga först</h2>
          <p>Vilka linjer har en paus att lita på? Vad händer när en mast faller bort klockan åtta på
          morgonen? Är det föraren som får rast, eller bussen?</p>
          <h2>Vem driver det</h2>
          <p>Trafikföretaget kör, men avtal om busslinjer tar slut och master står kvar. Därför bör masten
          höra till kommunen eller dess nätbolag, och nästa företag ska finna den där.</p>
        `,
      },
    },
  },
  {
    slug: 'public-charging-streets',
    kind: 'technology',
    area: 'mobility-and-logistics',
    stage: 'do',
    readiness: 8,
    providers: ['city-of-glasgow'],
    projects: ['ruggedised'],
    themes: ['mobility-and-transport', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        name: 'Public charging in residential streets',
        summary:
          'Chargers at the kerb for people without a drive, priced so that a patient driver pays about what a house owner would.',
        body: `
          <p>Whoever has a garage charges at home, cheaply, at night. Whoever lives on the third floor pays
          several times as much at a fast charger. Street chargers close that gap when they are slow, near and
          clever: the driver says when the car is needed, and the charger picks the cheap hours in between.
          Glasgow is one of only four regions in the trial of this idea called Agile Streets.</p>
          <h2>What it takes</h2>
          <p>A kerb with room beside it for a wheelchair, a cable with reserve, an energy supplier that passes
          on the cheap hours. And a rule for the bay: for charging cars only, or for anybody? Both answers
          have their meeting.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>A petrol car stands there all week.</li>
            <li>The cable in the street is at its limit, and the next one is three streets away.</li>
            <li>The screen is read by a tall person in the dry. Others live here too.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who in this street has no drive and no car, and what do they get from it? How wide is the
          pavement with the post on it? What does a stranger without an account pay?</p>
          <h2>Who runs it</h2>
          <p>A concession holder as a rule. The city should keep the ground, the cable and the right to the
          readings, and have the telephone number of a person on the post.</p>
        `,
      },
    },
  },
  {
    slug: 'charging-hub-for-fleets',
    kind: 'technology',
    area: 'mobility-and-logistics',
    stage: 'do',
    readiness: 8,
    providers: ['city-of-glasgow'],
    projects: ['ruggedised'],
    themes: ['mobility-and-transport'],
    words: {
      en: {
        name: 'Charging hub for fleets',
        summary:
          'One strong connection with many plugs for vans, taxis and the city’s own cars, shared by a rota rather than by luck.',
        body: `
          <p>A city’s own vans all come home at half past four. If each plugs in and draws what it can, the
          connection has to be built for that minute. A hub shares it out: the gritter that leaves at five in
          the morning goes first, the gardeners’ van can wait. By day, when the fleet is out, taxis and
          delivery vans use the same plugs.</p>
          <h2>What it takes</h2>
          <p>A depot or car park near the work, a connection agreed with the grid company long before, and a
          list of who needs how much by when. That list is harder to get than the transformer, because no
          department has ever had to write it. A roof helps, with or without panels.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>The vehicles arrive a year before the chargers, or the chargers before the vehicles.</li>
            <li>Taxi drivers find the price out only at the plug, and do not come back.</li>
            <li>A driver takes the cable off another’s van because his shift begins sooner. The rota was right
            and nobody had seen it.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Which vehicles must never fail to start? How far is the nearest other plug? Is there a toilet? A
          driver who charges for an hour needs one.</p>
          <h2>Who runs it</h2>
          <p>The fleet manager for the city’s own, a contractor for the others, and one rota for both that
          hangs on the wall as well as in the app.</p>
        `,
      },
    },
  },
  {
    slug: 'climate-smart-bus-stop',
    kind: 'technology',
    area: 'mobility-and-logistics',
    stage: 'do',
    readiness: 7,
    providers: ['city-of-umea'],
    projects: ['ruggedised'],
    themes: ['mobility-and-transport', 'social-inclusion-and-urban-regeneration'],
    words: {
      en: {
        name: 'Climate-smart bus stop',
        summary:
          'A stop where it is bearable to wait in deep winter, warmed and lit only while somebody stands there.',
        body: `
          <p>People do not choose the bus for its engine. They choose it if waiting for it is bearable. In the
          far north that means twenty degrees of frost and dark at two in the afternoon. The stop is closed on
          the weather side and open on the other. Warmth comes from what is at hand, such as the return pipe
          of the heat network, light from lamps that brighten when somebody steps in, and a change of light
          says which bus is near.</p>
          <h2>What it takes</h2>
          <p>A busy stop, a source of cheap heat close by, and a design that a snow plough can get around. An
          afternoon with people who wait there, among them somebody in a wheelchair and somebody who does not
          see well.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>The warm stop becomes a bedroom. That is a question about housing, and a bus stop cannot
            answer it.</li>
            <li>Glass: beautiful, scratched, replaced, scratched.</li>
            <li>It works so well in the drawing that nobody tries the door in a storm.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who waits here at six in the morning, and do they feel safe? Where does the snow go? Is there a
          toilet within sight?</p>
          <h2>Who runs it</h2>
          <p>The city’s street department for the building, the transport authority for the displays. A
          sticker says which number to call for which.</p>
        `,
      },
      sv: {
        name: 'Klimatsmart hållplats',
        summary:
          'En hållplats där det går att vänta mitt i vintern, uppvärmd och belyst bara när någon står där.',
        body: `
          <p>Ingen väljer bussen för motorns skull. Man väljer den om det går att vänta på den. Långt i norr
          betyder det tjugo minusgrader och mörker klockan två på eftermiddagen. Hållplatsen är stängd mot
          vinden och öppen åt andra hållet. Värmen kommer från det som finns, till exempel fjärrvärmens
          returledning, ljuset från lampor som lyser upp när någon kliver in, och en skiftning i ljuset säger
          vilken buss som närmar sig.</p>
          <h2>Vad som krävs</h2>
          <p>En hållplats med många resande, en källa till billig värme intill och en form som en plogbil
          kommer runt. En eftermiddag med dem som väntar där, bland dem någon i rullstol och någon som ser
          dåligt.</p>
          <h2>Vad som går fel</h2>
          <ul>
            <li>Den varma hållplatsen blir ett sovrum. Det är en fråga om bostäder, och en hållplats kan inte
            svara på den.</li>
            <li>Glas: vackert, repat, utbytt, repat.</li>
            <li>På ritningen fungerar den så bra att ingen prövar dörren i storm.</li>
          </ul>
          <h2>Fråga först</h2>
          <p>Vem väntar här klockan sex på morgonen, och känner de sig trygga? Vart tar snön vägen? Finns det
          en toalett inom synhåll?</p>
          <h2>Vem driver det</h2>
          <p>Kommunens gatuavdelning för byggnaden, kollektivtrafikmyndigheten för skyltarna. En dekal säger
          vilket nummer man ringer för vad.</p>
        `,
      },
    },
  },
]
