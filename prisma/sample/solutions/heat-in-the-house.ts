import type { SampleSolution } from '@/prisma/sample/types/practice'

export const heatInTheHouse: SampleSolution[] = [
  {
    slug: 'storage-heater-control',
    kind: 'technology',
    area: 'buildings',
    stage: 'replicate-and-scale-up',
    readiness: 9,
    providers: ['wheatley-group', 'city-of-glasgow'],
    projects: ['ruggedised'],
    themes: ['social-inclusion-and-urban-regeneration', 'climate-change-adaptation-and-mitigation'],
    words: {
      en: {
        name: 'Smart control of storage heaters',
        summary:
          'Electric heaters that used to charge blindly at night now charge when the tariff is best and give warmth when somebody is at home.',
        body: `
          <p>A storage heater is a box of bricks with a wire. By the old rule it fills up at night, on the
          cheap tariff, and is empty by evening: too warm at breakfast, cold at seven, and any more heat costs
          the full price. A meter and a controller break the rule. They charge when current is cheapest, in
          portions, after the forecast, and the tenant sets the hours from a simple panel.</p>
          <h2>What it takes</h2>
          <p>Sound heaters, a meter that can talk, an electrician for half a day in each flat, and somebody
          who explains it in the kitchen. The landlord must want it: tenants rarely own the heater.</p>
          <h2>What came of it</h2>
          <p>Wheatley Group tried it in one block and reported about 20 percent less energy used, and more
          satisfied tenants. It then announced the same for 10,500 homes within twenty months.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>The tariff changes and nobody tells the controller.</li>
            <li>The panel is on the wall behind the sofa.</li>
            <li>A bill can still be too high. Control does not repair poverty.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who sees the readings, and may a tenant refuse? What happens on the day the radio link is down?
          Will the tenant keep the saving?</p>
          <h2>Who runs it</h2>
          <p>The landlord, with a telephone number that is answered in the evening, when people notice the
          cold.</p>
        `,
      },
      fr: {
        name: 'Régulation des radiateurs à accumulation',
        summary:
          'Des radiateurs électriques qui se chargeaient à l’aveugle la nuit se chargent au meilleur tarif et chauffent quand il y a quelqu’un.',
        body: `
          <p>Un radiateur à accumulation est une caisse de briques avec un fil. Selon l’ancienne règle, il se
          remplit la nuit, au tarif bas, et il est vide le soir : trop chaud au petit déjeuner, froid à sept
          heures, et tout supplément se paie au prix fort. Un compteur et un régulateur rompent avec cette
          règle. Ils chargent quand le courant est le moins cher, par portions, selon la météo, et le
          locataire choisit ses heures sur un petit panneau.</p>
          <h2>Ce qu’il faut</h2>
          <p>Des radiateurs en bon état, un compteur communicant, un électricien pour une demi-journée par
          logement, et quelqu’un qui explique dans la cuisine. Le bailleur doit le vouloir : l’appareil
          appartient rarement au locataire.</p>
          <h2>Ce qui en est sorti</h2>
          <p>Wheatley Group l’a essayé dans un immeuble et a fait état d’environ 20 % d’énergie en moins, avec
          des locataires plus satisfaits. Il a ensuite annoncé la même chose pour 10 500 logements en vingt
          mois.</p>
          <h2>Ce qui tourne mal</h2>
          <ul>
            <li>Le tarif change et personne ne le dit au régulateur.</li>
            <li>Le panneau est au mur, derrière le canapé.</li>
            <li>Une facture peut rester trop élevée. Une régulation ne répare pas la pauvreté.</li>
          </ul>
          <h2>À demander d’abord</h2>
          <p>Qui voit les relevés, et un locataire peut-il refuser ? Que se passe-t-il le jour où la liaison
          radio est coupée ? Le locataire garde-t-il l’économie ?</p>
          <h2>Qui l’exploite</h2>
          <p>Le bailleur, avec un numéro de téléphone auquel on répond le soir, quand on remarque le
          froid.</p>
        `,
      },
    },
  },
  {
    slug: 'building-energy-management',
    kind: 'technology',
    area: 'buildings',
    stage: 'check',
    readiness: 9,
    providers: ['akademiska-hus', 'city-of-rotterdam', 'city-of-gdansk'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
    words: {
      en: {
        name: 'Energy management in buildings',
        summary:
          'Ventilation, heating and light follow the use of the rooms and not the clock, and somebody reads what the meters say.',
        body: `
          <p>Most large buildings are run for people who are not there. The ventilation starts at six because
          it always did; the hall booked for one evening is warm for a week. Energy management ties the plant
          to bookings, to sensors for air and presence and to the weather, and it compares what was used with
          what should have been.</p>
          <h2>What it takes</h2>
          <p>Meters on each floor and not only at the door. Controls with an open interface, which has to
          stand in the tender, since it cannot be had afterwards. A list of rooms that is true. And one person
          with the time to look at the curves every week: without that it is a cupboard with lights.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>A sensor hangs in the sun.</li>
            <li>Five systems each keep a clock, and in March they disagree by an hour.</li>
            <li>Someone saves energy and gets the complaints; someone else gets the money.</li>
          </ul>
          <h2>Ask first</h2>
          <p>Who may override it, and does the override end by itself? What do the sensors know about people,
          and who has told the works council? What was used in the year before, by month, so that a saving can
          be shown?</p>
          <h2>Who runs it</h2>
          <p>The owner’s operations staff, with the tenants’ knowledge. If a company is hired for it, the
          readings and the settings should stay when the company goes.</p>
        `,
      },
    },
  },
  {
    slug: 'thermal-renovation-of-schools',
    kind: 'technology',
    area: 'buildings',
    stage: 'do',
    readiness: 9,
    providers: ['city-of-gdansk'],
    projects: ['ruggedised'],
    themes: ['climate-change-adaptation-and-mitigation', 'social-inclusion-and-urban-regeneration'],
    words: {
      pl: {
        name: 'Termomodernizacja zabytkowych szkół',
        summary: 'Jak ocieplić stary ceglany gmach, nie zakrywając tego, za co się go kocha.',
        body: `
          <p>Z zewnątrz nie wolno: elewacja jest zabytkiem. Zostaje więc dach, piwnica, okna, instalacje i,
          ostrożnie, ściany od środka. Porządek ma znaczenie. Najpierw woda: rynny, fundamenty, zawilgocony
          mur. Potem powietrze, bo szczelna klasa bez wentylacji jest gorsza od zimnej. Dopiero na końcu
          źródło ciepła, już mniejsze, niż było.</p>
          <h2>Czego trzeba</h2>
          <p>Konserwatora przy stole od pierwszego dnia, badań wilgotności w kilku porach roku i wakacji:
          głośne prace mieszczą się w dwóch miesiącach. Pracy ludzi jest więcej niż materiału, bo prawie każde
          okno ma inny wymiar.</p>
          <h2>Co idzie źle</h2>
          <ul>
            <li>Ocieplenie od środka zamyka wilgoć w murze i po dwóch zimach belki próchnieją w
            gniazdach.</li>
            <li>Za boazerią jest coś, czego nie ma na żadnym rysunku.</li>
            <li>Po remoncie nikt nie umie ustawić wentylacji, więc ją wyłącza.</li>
          </ul>
          <h2>O co zapytać najpierw</h2>
          <p>Ile budynek zużywał, miesiąc po miesiącu? Gdzie uczniowie będą się uczyć, jeśli prace się
          przeciągną? Co konserwator zgodzi się odsłonić?</p>
          <h2>Kto się tym potem zajmuje</h2>
          <p>Woźny. Trzeba go przeszkolić, dać mu numer do projektanta i zapytać po pierwszej zimie. Miasto co
          roku czyta liczniki i wywiesza wynik w holu.</p>
        `,
      },
      en: {
        name: 'Thermal renovation of historic schools',
        summary: 'How to make an old brick building warm without covering up what people love it for.',
        body: `
          <p>From outside it is forbidden: the façade is listed. So there remain the roof, the cellar, the
          windows, the services and, with care, the walls from within. The order matters. Water comes first:
          gutters, foundations, the damp wall. Then air, since a tight classroom without ventilation is worse
          than a cold one. The source of heat comes last, and can be smaller than it was.</p>
          <h2>What it takes</h2>
          <p>The conservator at the table from the first day, readings of damp in several seasons, and the
          holidays: the noisy work has to fit into two months. There is more labour in it than material,
          because nearly every window has another size.</p>
          <h2>What goes wrong</h2>
          <ul>
            <li>Insulation from within locks the damp into the wall, and after two winters the beam ends begin
            to rot.</li>
            <li>Behind the panelling is something that stands on no drawing.</li>
            <li>Afterwards nobody knows how to set the ventilation, so it is switched off.</li>
          </ul>
          <h2>Ask first</h2>
          <p>What did the building use, month by month? Where will the pupils be taught if the work runs late?
          What will the conservator allow to be uncovered?</p>
          <h2>Who runs it</h2>
          <p>The caretaker. He has to be trained, given the designer’s number and asked after the first
          winter. Once a year the city reads the meters and hangs the result in the hall.</p>
        `,
      },
    },
  },
]
