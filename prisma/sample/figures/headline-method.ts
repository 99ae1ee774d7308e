import type { Language } from '@/lib/i18n/languages'

/** Where all seven headline figures come from and how they were made, as far as that is known. */
export const headlineMethod: Record<Language, string> = {
  en: 'Taken over from what Scalable Cities says of itself, with its own qualifier. How the projects measured, and against which year, is not said there. It carries no date.',
  nl: 'Overgenomen uit wat Scalable Cities over zichzelf zegt, met dezelfde beperking erbij. Hoe de projecten maten en ten opzichte van welk jaar staat daar niet. Er staat geen datum bij.',
  sv: 'Övertagen ur vad Scalable Cities säger om sig självt, med samma förbehåll. Hur projekten mätte och mot vilket år står inte där. Uppgiften är odaterad.',
  it: 'Ripresa da ciò che Scalable Cities dice di sé, con la stessa riserva. Come i progetti abbiano misurato, e rispetto a quale anno, non vi è detto. Non porta una data.',
  pl: 'Przejęta z tego, co Scalable Cities mówi o sobie, z tym samym zastrzeżeniem. Jak projekty mierzyły i względem którego roku, tam nie podano. Nie ma daty.',
  cs: 'Převzato z toho, co o sobě říká Scalable Cities, se stejnou výhradou. Jak projekty měřily a vůči kterému roku, tam uvedeno není. Údaj nemá datum.',
  de: 'Übernommen aus der Selbstdarstellung von Scalable Cities, mit deren Einschränkung. Wie die Projekte gemessen haben und gegen welches Jahr, steht dort nicht. Ein Datum fehlt.',
  fr: 'Repris de la présentation de Scalable Cities par elle-même, avec sa réserve. Comment les projets ont mesuré, et par rapport à quelle année, n’y est pas dit. Aucune date n’est donnée.',
}

export const headlineSource =
  'Presentation of Scalable Cities on its own page, in the list of seven impacts of its projects.'
