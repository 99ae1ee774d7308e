import { agenda } from '@/prisma/sample/events/urban-data-workshop-brno.agenda'
import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'urban-data-workshop-brno',
  kind: 'workshop',
  first: { weeks: -26, weekday: 4 },
  from: '09:00',
  until: '16:30',
  timeZone: 'Europe/Prague',
  attendance: 'in_person',
  placeName: 'Nová radnice',
  placeAddress: 'Dominikánské náměstí 196/1, 602 00 Brno',
  position: { latitude: 49.1943, longitude: 16.6067 },
  languages: ['en', 'cs'],
  group: 'experts-group',
  city: 'brno',
  registration: 'everyone',
  capacity: 40,
  themes: ['smart-cities-and-innovation'],
  projects: ['ruggedised'],
  organisers: ['city-of-brno', 'erasmus-centre-for-data-analytics'],
  contact: 'lenka-hruzova',
  documents: [],
  sessions: agenda,
  words: {
    en: {
      title: 'Whose data, whose work? A workshop on urban data',
      summary:
        'A day in Brno with people who keep registers, people who want them and people who have to explain afterwards what was done with them.',
      host: 'City of Brno',
      priceNote: 'Free of charge. Lunch in the town hall’s canteen at your own expense.',
      accessProvision:
        'Lift to the hall on the first floor. Interpreters for Czech and English. Slides in large print at the door.',
      body: `
        <p>Open data is a promise that somebody in an office has to keep every month. This workshop was about
        that office. Forty people came from nine cities, and for once those who look after the tables
        outnumbered those who draw the maps.</p>
        <h2>What was decided</h2>
        <ol>
          <li>Each of the six cities names the post, not the person, that keeps each published data set.</li>
          <li>Refusals are published too, with their reason and with a date on which they are looked at
          again.</li>
          <li>Nobody builds a common platform. Instead the cities agree on the names of twelve columns.</li>
        </ol>
        <p>The third decision was not the one that had been prepared. A proposal for a shared platform lay on
        the table and was withdrawn by its own author after the break-outs. The story of the rule that Brno
        gave itself is told in <a href="/news/open-data-in-the-rules">Open data, because it is in the
        rules</a>.</p>
      `,
    },
    cs: {
      title: 'Čí data, čí práce? Workshop o městských datech',
      summary:
        'Den v Brně s lidmi, kteří vedou registry, s lidmi, kteří je chtějí, a s těmi, kdo pak musí vysvětlovat, co se s nimi stalo.',
      host: 'Město Brno',
      priceNote: 'Zdarma. Oběd v jídelně radnice si hradí každý sám.',
      accessProvision:
        'Do sálu v prvním patře jede výtah. Tlumočení z češtiny a angličtiny. U dveří jsou prezentace vytištěné velkým písmem.',
      body: `
        <p>Otevřená data jsou slib, který musí každý měsíc někdo v nějaké kanceláři dodržet. Tento workshop
        byl o té kanceláři. Přijelo čtyřicet lidí z devíti měst a pro jednou bylo víc těch, kdo se starají o
        tabulky, než těch, kdo kreslí mapy.</p>
        <h2>Na čem jsme se shodli</h2>
        <ol>
          <li>Každé ze šesti měst určí pracovní místo, ne člověka, které se o danou datovou sadu stará.</li>
          <li>Zveřejňují se i odmítnutí, s důvodem a s datem, kdy se k nim město vrátí.</li>
          <li>Společnou platformu nikdo nestaví. Místo toho se města dohodnou na názvech dvanácti
          sloupců.</li>
        </ol>
        <p>Třetí rozhodnutí nebylo to, které se chystalo. Na stole ležel návrh sdílené platformy a jeho
        vlastní autor ho po práci ve skupinách stáhl. Příběh pravidla, které si dalo Brno, vypráví článek
        <a href="/news/open-data-in-the-rules">Otevřená data, protože to stojí v pravidlech</a>.</p>
      `,
    },
  },
}
