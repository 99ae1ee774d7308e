import { agenda } from '@/prisma/sample/events/study-tour-umea.agenda'
import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'study-tour-umea',
  kind: 'study_tour',
  first: { weeks: -12, weekday: 2 },
  days: 2,
  from: '09:00',
  until: '15:00',
  timeZone: 'Europe/Stockholm',
  attendance: 'in_person',
  placeName: 'Stadshuset',
  placeAddress: 'Skolgatan 31A, 903 25 Umeå',
  languages: ['en', 'sv'],
  group: 'task-group-on-heat',
  city: 'umea',
  registration: 'invited',
  capacity: 16,
  themes: ['climate-change-adaptation-and-mitigation', 'mobility-and-transport'],
  projects: ['ruggedised'],
  organisers: ['city-of-umea', 'umea-energi', 'region-vasterbotten'],
  contact: 'annika-sjoberg',
  documents: [],
  sessions: agenda,
  words: {
    en: {
      title: 'Study tour to Umeå: who may turn the valve?',
      summary:
        'Two days in cellars, at bus stops and at a negotiating table. Fourteen visitors came; each had to write a contract and to say what they would not take home.',
      host: 'City of Umeå, in the cellars of hospital and campus',
      priceNote: 'No fee. Travel and hotel at your own cost; lunches and the local bus are on the hosts.',
      accessProvision:
        'Two of the cellars can be reached only by stairs. A film made for the purpose is shown at the same time at street level, with somebody to ask. Tell us what you need.',
      body: `
        <p>The tour goes to see how a hospital, a campus and an energy company exchange heat and cold, and how
        electric buses get through the winter. There is one condition for taking part. Every visitor brings a
        problem of their own on one page, and leaves it there with what the others wrote on it.</p>
        <h2>What came of it</h2>
        <ul>
          <li>Three drafts of a contract that broke, and a fourth of one page that held until the bus left.
          The report is <a href="/news/one-pipe-three-owners">One pipe, three owners</a>.</li>
          <li>Fourteen problems with notes. Rotterdam and Parma have exchanged theirs.</li>
          <li>A list of what does not travel, with public ownership at the top.</li>
        </ul>
      `,
    },
    sv: {
      title: 'Studieresa till Umeå: vem får vrida på ventilen?',
      summary:
        'Två dagar i källare, vid busshållplatser och vid ett förhandlingsbord. Fjorton besökare kom; var och en fick skriva ett avtal och säga vad de inte skulle ta med sig hem.',
      host: 'Umeå kommun, i sjukhusets och campus källare',
      priceNote:
        'Ingen avgift. Resa och hotell betalar man själv; luncherna och lokalbussen bjuder värdarna på.',
      accessProvision:
        'Två av källarna nås bara via trappor. Samtidigt visas i gatuplanet en film som har gjorts för ändamålet, med någon att fråga. Hör av dig om vad du behöver.',
      body: `
        <p>Resan visar hur ett sjukhus, ett campus och ett energibolag byter värme och kyla med varandra, och
        hur elbussar tar sig genom vintern. Ett villkor gäller för den som vill vara med. Varje besökare tar
        med sig ett eget problem på en sida och lämnar kvar det med det som de andra har skrivit på det.</p>
        <h2>Vad det ledde till</h2>
        <ul>
          <li>Tre utkast till ett avtal som sprack, och ett fjärde på en sida som höll tills bussen gick.
          Reportaget heter <a href="/news/one-pipe-three-owners">Ett rör, tre ägare</a>.</li>
          <li>Fjorton problem med anteckningar. Rotterdam och Parma har bytt sina med varandra.</li>
          <li>En lista över det som inte går att ta med sig, med offentligt ägande överst.</li>
        </ul>
      `,
    },
  },
}
