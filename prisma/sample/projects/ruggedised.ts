import type { SampleProject } from '@/prisma/sample/types/consortium'

/** The project out of which the consortium came. */
export const ruggedised: SampleProject = {
  slug: 'ruggedised',
  acronym: 'RUGGEDISED',
  grantNumber: '731198',
  programme: 'Horizon 2020',
  startsOn: '2016-11-01',
  endsOn: '2022-10-31',
  website: 'https://ruggedised.eu',
  themes: [
    'climate-change-adaptation-and-mitigation',
    'mobility-and-transport',
    'smart-cities-and-innovation',
  ],
  partners: [
    { partner: 'city-of-rotterdam', role: 'coordinator' },
    { partner: 'city-of-glasgow', role: 'participant' },
    { partner: 'city-of-umea', role: 'participant' },
    { partner: 'city-of-brno', role: 'participant' },
    { partner: 'city-of-gdansk', role: 'participant' },
    { partner: 'city-of-parma', role: 'participant' },
    { partner: 'umea-energi', role: 'participant' },
    { partner: 'wheatley-group', role: 'participant' },
    { partner: 'tno', role: 'participant' },
    { partner: 'ait', role: 'participant' },
    { partner: 'isinnova', role: 'participant' },
    { partner: 'rise', role: 'participant' },
    { partner: 'iclei-europe', role: 'participant' },
    { partner: 'erasmus-centre-for-data-analytics', role: 'participant' },
    { partner: 'akademiska-hus', role: 'participant' },
    { partner: 'region-vasterbotten', role: 'participant' },
  ],
  cities: [
    { city: 'rotterdam', role: 'lighthouse' },
    { city: 'glasgow', role: 'lighthouse' },
    { city: 'umea', role: 'lighthouse' },
    { city: 'brno', role: 'fellow' },
    { city: 'gdansk', role: 'fellow' },
    { city: 'parma', role: 'fellow' },
  ],
  words: {
    en: {
      title: 'RUGGEDISED',
      summary:
        'Rotterdam, Glasgow and Umeå put solutions for energy, electric mobility and data in place and measured what came of it; Brno, Gdańsk and Parma learned from them. It ended in 2022; the six cities still compare notes and plan.',
      body: `
        <p>Six cities, one grant, six years. Three of them, the Lighthouse cities, were to build in the open
        where everybody could watch: a district heated from its own surroundings in
        <a href="/cities/rotterdam">Rotterdam</a>, cars charged under solar panels in
        <a href="/cities/glasgow">Glasgow</a>, a hospital and a university that share heat and cold in
        <a href="/cities/umea">Umeå</a>. The other three, the Fellow cities, were to watch, ask and take home
        what suits them. By the end <a href="/cities/brno">Brno</a>, <a href="/cities/gdansk">Gdańsk</a> and
        <a href="/cities/parma">Parma</a> had things of their own to show.</p>
        <h2>What took longer</h2>
        <p>The project was to end in November 2021. The pandemic had delayed building, and what is built late
        cannot be measured early; so the partners agreed with the European Commission on another year, to 31
        October 2022. The <a href="/news/what-the-extra-year-bought">extra year</a> went into watching what
        the solutions really did.</p>
        <p>Ownership took longer too. Where the energy company is public, as in Sweden, partners agreed
        sooner. Where it is private, as in the Netherlands and Italy, each pipe had more signatures on it.</p>
        <h2>What goes on</h2>
        <p>The grant is spent, the meetings continue. The cities still compare notes in the
        <a href="/groups/city-coordinators-group">coordinators’ group</a> and the
        <a href="/groups/task-group-on-heat">task group on heat</a>, and this portal is where they keep what
        they find.</p>
      `,
    },
    nl: {
      title: 'RUGGEDISED',
      summary:
        'Rotterdam, Glasgow en Umeå brachten oplossingen voor energie, elektrisch vervoer en data in de praktijk en maten wat ervan kwam; Brno, Gdańsk en Parma leerden van hen. Het eindigde in 2022; de zes steden vergelijken nog steeds en maken plannen.',
      body: `
        <p>Zes steden, één subsidie, zes jaar. Drie ervan, de vuurtorensteden, zouden bouwen waar iedereen bij
        kon staan: een wijk die zich uit haar eigen omgeving verwarmt in
        <a href="/cities/rotterdam">Rotterdam</a>, auto’s die onder zonnepanelen laden in
        <a href="/cities/glasgow">Glasgow</a>, een ziekenhuis en een universiteit die warmte en kou delen in
        <a href="/cities/umea">Umeå</a>. De andere drie, de Fellow-steden, zouden kijken, vragen en meenemen
        wat bij hen past. Aan het eind hadden <a href="/cities/brno">Brno</a>,
        <a href="/cities/gdansk">Gdańsk</a> en <a href="/cities/parma">Parma</a> zelf iets te laten zien.</p>
        <h2>Wat langer duurde</h2>
        <p>Het project zou in november 2021 eindigen. Door de pandemie was de bouw vertraagd, en wat laat
        gebouwd is kun je niet vroeg meten; daarom spraken de partners met de Europese Commissie nog een jaar
        af, tot 31 oktober 2022. Dat <a href="/news/what-the-extra-year-bought">extra jaar</a> ging op aan
        kijken wat de oplossingen werkelijk deden.</p>
        <p>Ook eigendom kostte tijd. Waar het energiebedrijf publiek is, zoals in Zweden, waren de partners
        het eerder eens. Waar het privaat is, zoals in Nederland en Italië, stonden er onder elke leiding meer
        handtekeningen.</p>
        <h2>Wat doorgaat</h2>
        <p>De subsidie is op, de vergaderingen gaan door. De steden vergelijken hun ervaringen nog steeds in
        de <a href="/groups/city-coordinators-group">groep van stadscoördinatoren</a> en de
        <a href="/groups/task-group-on-heat">taakgroep warmte</a>, en op dit portaal bewaren ze wat ze
        vinden.</p>
      `,
    },
    sv: {
      title: 'RUGGEDISED',
      summary:
        'Rotterdam, Glasgow och Umeå satte lösningar för energi, eltransporter och data på plats och mätte vad som kom ut; Brno, Gdańsk och Parma lärde av dem. Det slutade 2022; de sex städerna jämför fortfarande och planerar.',
      body: `
        <p>Sex städer, ett bidrag, sex år. Tre av dem, fyrtornsstäderna, skulle bygga där alla kunde titta på:
        en stadsdel som värms ur sin egen omgivning i <a href="/cities/rotterdam">Rotterdam</a>, bilar som
        laddas under solpaneler i <a href="/cities/glasgow">Glasgow</a>, ett sjukhus och ett universitet som
        delar värme och kyla i <a href="/cities/umea">Umeå</a>. De andra tre, fellowstäderna, skulle titta,
        fråga och ta med sig det som passar dem. Vid slutet hade <a href="/cities/brno">Brno</a>,
        <a href="/cities/gdansk">Gdańsk</a> och <a href="/cities/parma">Parma</a> eget att visa.</p>
        <h2>Det som tog längre tid</h2>
        <p>Projektet skulle sluta i november 2021. Pandemin hade försenat bygget, och det som byggs sent kan
        inte mätas tidigt; parterna kom därför överens med Europeiska kommissionen om ett år till, till den 31
        oktober 2022. Det <a href="/news/what-the-extra-year-bought">extra året</a> gick åt till att se vad
        lösningarna verkligen gjorde.</p>
        <p>Också ägandet tog tid. Där energibolaget är offentligt, som i Sverige, blev man fortare ense. Där
        det är privat, som i Nederländerna och Italien, behövdes fler namnteckningar under varje rör.</p>
        <h2>Det som fortsätter</h2>
        <p>Bidraget är slut, mötena fortsätter. Städerna jämför fortfarande sina erfarenheter i
        <a href="/groups/city-coordinators-group">stadssamordnarnas grupp</a> och
        <a href="/groups/task-group-on-heat">arbetsgruppen för värme</a>, och på den här portalen sparar de
        vad de hittar.</p>
      `,
    },
  },
}
