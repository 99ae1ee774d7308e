import type { SampleEvent } from '@/prisma/sample/types/stories'

/** The one for which nobody asks anything: few places, and a waiting list behind them. */
export const event: SampleEvent = {
  slug: 'lunch-at-the-substation',
  kind: 'other',
  first: { weeks: 3, weekday: 4 },
  from: '12:15',
  until: '13:30',
  timeZone: 'Europe/Stockholm',
  attendance: 'in_person',
  placeName: 'The old substation at Öbacka',
  placeAddress: 'Storgatan, Umeå',
  languages: ['en', 'sv'],
  city: 'umea',
  registration: 'everyone',
  opensDaysBefore: 90,
  capacity: 12,
  themes: ['climate-change-adaptation-and-mitigation'],
  projects: ['ruggedised'],
  organisers: ['umea-energi'],
  contact: 'annika-sjoberg',
  documents: [],
  sessions: [
    {
      kind: 'item',
      from: '12:15',
      until: '12:35',
      words: { en: { title: 'Soup' }, sv: { title: 'Soppa' } },
    },
    {
      kind: 'session',
      from: '12:35',
      until: '13:30',
      words: {
        en: {
          title: 'What the transformer heard',
          summary: 'A year of load curves, read aloud by the person who is on call at night.',
        },
        sv: {
          title: 'Vad transformatorn hörde',
          summary: 'Ett år av lastkurvor, upplästa av den som har jour på natten.',
        },
      },
      contributions: [
        {
          people: [{ person: 'annika-sjoberg', role: 'speaker' }],
          words: { en: { title: 'Twelve curves, one for each chair' } },
        },
      ],
    },
  ],
  words: {
    en: {
      title: 'Lunch at the substation: a year of load curves',
      summary:
        'Twelve chairs, a pot of soup and the load curves of one district. For anybody who has wondered when a city is awake.',
      priceNote: 'Free of charge. The soup has no meat in it.',
      accessProvision: 'One step at the door, for which there is a ramp. The room is small and warm.',
      body: `
        <p>The old substation has room for twelve chairs, since the transformer is still there. At lunch the
        person who is on call at night tells what the curves of the past year say about a district: when it
        cooks, when it charges, and which Sunday in February nobody can explain.</p>
        <p>There is nothing to prepare. If you cannot come after all, please cancel: somebody is waiting for
        the chair.</p>
      `,
    },
    sv: {
      title: 'Lunch i transformatorstationen: ett år av lastkurvor',
      summary:
        'Tolv stolar, en gryta soppa och lastkurvorna från ett kvarter. För alla som har undrat när en stad är vaken.',
      priceNote: 'Gratis. Det är inget kött i soppan.',
      accessProvision: 'Ett trappsteg vid dörren, som det finns en ramp till. Rummet är litet och varmt.',
      body: `
        <p>I den gamla transformatorstationen får tolv stolar plats, eftersom transformatorn står kvar. Under
        lunchen berättar den som har jour på natten vad det gångna årets kurvor säger om ett kvarter: när det
        lagar mat, när det laddar och vilken söndag i februari ingen kan förklara.</p>
        <p>Ingenting behöver förberedas. Den som ändå inte kan komma avbokar gärna: någon väntar på
        stolen.</p>
      `,
    },
  },
}
