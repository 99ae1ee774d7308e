import { agenda } from '@/prisma/sample/events/coordinators-meeting.agenda'
import type { SampleEvent } from '@/prisma/sample/types/stories'

export const event: SampleEvent = {
  slug: 'coordinators-meeting',
  kind: 'meeting',
  first: { weeks: 2, weekday: 2 },
  from: '14:00',
  until: '17:00',
  timeZone: 'Europe/Brussels',
  attendance: 'hybrid',
  placeName: 'BIP, Place Royale',
  placeAddress: 'Rue Royale 2-4, 1000 Brussels',
  position: { latitude: 50.8427, longitude: 4.3601 },
  languages: ['en', 'fr'],
  group: 'city-coordinators-group',
  registration: 'members',
  capacity: 40,
  themes: ['climate-change-adaptation-and-mitigation', 'smart-cities-and-innovation'],
  projects: ['ruggedised', 'scalable-cities'],
  organisers: ['iclei-europe'],
  contact: 'ioana-petrescu',
  documents: [
    { document: 'agenda-coordinators-meeting', role: 'agenda' },
    { document: 'draft-city-contract', role: 'draft' },
  ],
  sessions: agenda,
  onlineUrl: 'https://meet.pharos.test/coordinators',
  questions: [
    {
      kind: 'several_of',
      sensitive: true,
      words: {
        en: {
          label: 'What should we have for you at the drink?',
          hint: 'Leave it empty if anything will do.',
          options: [
            'Something without meat',
            'Something without animal products',
            'Nothing with gluten',
            'Nothing with alcohol',
          ],
        },
        fr: {
          label: 'Que devons-nous prévoir pour vous au verre de l’amitié ?',
          hint: 'Laissez vide si tout vous convient.',
          options: ['Sans viande', 'Sans produit d’origine animale', 'Sans gluten', 'Sans alcool'],
        },
      },
    },
    {
      kind: 'short_text',
      words: {
        en: { label: 'Which sentence of the draft has to go?', hint: 'Its first words are enough.' },
        fr: { label: 'Quelle phrase du projet doit disparaître ?', hint: 'Ses premiers mots suffisent.' },
      },
    },
  ],
  words: {
    en: {
      title: 'Meeting of the city coordinators: a contract for climate-neutral cities',
      summary:
        'The coordinators discuss their own draft of a city contract in three break-outs: who is chosen, what is signed, how it is watched. In Brussels and on screen, with a drink afterwards.',
      host: 'The secretariat, at BIP on Place Royale',
      priceNote: 'Free of charge. Members whose city cannot pay for the journey write to the secretariat.',
      accessProvision:
        'Step-free from Rue Royale. Captions in English on screen and in the hall, whispered interpretation into French. Break-out 3 is run for people who join from afar. Tell us about anything else by the closing date.',
      body: `
        <p>Cities that take part in the European mission are asked for a contract: what they will do by 2030,
        and what they need from others for it. The <a href="/groups/city-coordinators-group">group</a> decided
        <a href="/events/spring-meeting-of-coordinators">in Parma</a> to write a draft of its own, with
        authors from a Lighthouse city, a Fellow city in the mission and a city outside it. This is the meeting at which it is taken apart.</p>
        <p>Please choose one of the three break-outs when you register. Each has a page of questions and hands
        in one page of answers. These results become the second draft, which goes to members within four weeks
        and then to the <a href="/groups/board-of-coordinators">board</a>.</p>
        <p>Enclosed are the <a href="/library/agenda-coordinators-meeting">agenda</a>, which is public, and
        the draft, which members see below. If you are not a member yet and do this work in a city, you can
        ask to join on the page of the group.</p>
      `,
    },
  },
}
