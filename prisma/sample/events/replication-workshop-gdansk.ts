import { morning } from '@/prisma/sample/events/replication-workshop-gdansk.morning'
import { tables } from '@/prisma/sample/events/replication-workshop-gdansk.tables'
import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'replication-workshop-gdansk',
  kind: 'workshop',
  first: { weeks: 7, weekday: 4 },
  from: '09:00',
  until: '17:00',
  timeZone: 'Europe/Warsaw',
  attendance: 'in_person',
  placeName: 'The old grammar school at Lastadia',
  placeAddress: 'ul. Lastadia, Gdańsk',
  languages: ['en', 'pl'],
  group: 'integrated-planning',
  city: 'gdansk',
  registration: 'everyone',
  opensDaysBefore: 120,
  capacity: 30,
  themes: ['smart-cities-and-innovation', 'climate-change-adaptation-and-mitigation'],
  projects: ['ruggedised'],
  organisers: ['city-of-gdansk', 'tno'],
  contact: 'agnieszka-wojcik',
  documents: [{ document: 'guide-integrated-planning-workshop', role: 'other' }],
  sessions: [...morning, ...tables],
  words: {
    en: {
      title: 'Replication workshop: bring your map',
      summary:
        'Thirty people, six tables, one solution each. A day in a school of 1837 for cities that want to take something over and are not sure which part of it fits.',
      host: 'City of Gdańsk, in a building that was itself taken in hand',
      priceNote:
        'Free of charge, lunch included. Ten journeys are paid for people from cities that never took part in such a project. Ask for one when you register.',
      accessProvision:
        'Ground floor and first floor are step-free, the cellar and the attic are not; a film of both is shown. English and Polish with interpreters. Radiators in some rooms are cold for good reason: bring a jumper.',
      body: `
        <p>A solution that works in one city is a rumour in the next. Somebody saw it, somebody has the
        slides, and nobody knows which part of it was the city and which part was the solution. This workshop
        takes six solutions apart at six tables, with somebody at each who has run the thing and somebody who
        tried to copy it and gave up.</p>
        <h2>What to bring</h2>
        <ol>
          <li>A map of one district, on paper, as large as you can carry.</li>
          <li>A list of what might suit it, no longer than ten lines.</li>
          <li>A colleague from another department. Two people from one department count as one.</li>
        </ol>
        <h2>What you take home</h2>
        <p>One page for each table that you sat at: what to take, what to leave, whom to ring. And your map,
        on which others have drawn. The method is that of the
        <a href="/library/guide-integrated-planning-workshop">guide</a>; the mood was caught by Nienke Brouwer
        in <a href="/news/a-plan-in-a-day">A plan in a day</a>.</p>
      `,
    },
    pl: {
      title: 'Warsztaty replikacyjne: przywieź swoją mapę',
      summary:
        'Trzydzieści osób, sześć stołów, przy każdym jedno rozwiązanie. Dzień w szkole z 1837 roku dla miast, które chcą coś przejąć i nie są pewne, która część pasuje.',
      host: 'Miasto Gdańsk, w budynku, którym samo się zajęło',
      priceNote:
        'Bezpłatnie, z obiadem. Dziesięciu osobom z miast, które nigdy nie brały udziału w takim projekcie, opłacamy podróż. Prosimy zaznaczyć to przy zgłoszeniu.',
      accessProvision:
        'Parter i pierwsze piętro są dostępne bez schodów, piwnica i strych nie; z obu pokazujemy film. Angielski i polski z tłumaczeniem. W niektórych salach kaloryfery są zimne i mają ku temu powód: warto wziąć sweter.',
      body: `
        <p>Rozwiązanie, które działa w jednym mieście, w następnym jest pogłoską. Ktoś je widział, ktoś ma
        slajdy i nikt nie wie, co w nim było miastem, a co rozwiązaniem. Te warsztaty rozbierają na części
        sześć rozwiązań przy sześciu stołach. Przy każdym siedzi ktoś, kto je prowadził, i ktoś, kto próbował
        je skopiować i zrezygnował.</p>
        <h2>Co przywieźć</h2>
        <ol>
          <li>Mapę jednej dzielnicy, na papierze, tak dużą, jaką da się unieść.</li>
          <li>Listę tego, co mogłoby do niej pasować, nie dłuższą niż dziesięć wierszy.</li>
          <li>Kogoś z innego wydziału. Dwie osoby z jednego wydziału liczą się jako jedna.</li>
        </ol>
        <h2>Co zabierasz do domu</h2>
        <p>Po jednej stronie z każdego stołu, przy którym się siedziało: co wziąć, co zostawić, do kogo
        zadzwonić. I swoją mapę, po której rysowali inni. Metoda pochodzi z
        <a href="/library/guide-integrated-planning-workshop">przewodnika</a>, a nastrój oddała Nienke Brouwer
        w tekście <a href="/news/a-plan-in-a-day">A plan in a day</a>.</p>
      `,
    },
  },
}
