import { de } from '@/prisma/sample/cities/brno.de'
import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

export const brno: SampleCityProfile = {
  name: 'Brno',
  slug: 'brno',
  country: 'CZ',
  role: 'fellow',
  climate: 'continental',
  stage: 'plan',
  website: 'https://www.brno.cz',
  themes: ['smart-cities-and-innovation', 'social-inclusion-and-urban-regeneration'],
  words: {
    en: {
      name: 'Brno',
      summary:
        'Second city of the Czech Republic. It made open data the rule, and turned the hope for a smart district at Špitálka into a plan with dates.',
      body: `
        <p>Brno lives in Prague’s shadow and does well out of it. It has courts, trade fairs, universities and
        a great many students, and it is small enough for everybody who matters in a subject to fit into one
        pub. Whoever wants to change something here has to have been to that pub first.</p>
        <h2>What it set out to do</h2>
        <p>Brno came as a Fellow city, to watch. It had two wishes of its own. One was to open the city’s
        data. The other was Špitálka, a former industrial site not far from the centre, which was to become a
        district that produces part of its own energy.</p>
        <h2>What it did</h2>
        <p>Data first. Officers were asked one at a time, which worked and took years. Then politics stood
        behind it, the department got a mandate in writing, the European directive gave a reason, and
        <a href="/solutions/open-data-by-default">openness became the rule</a>. The
        <a href="/news/open-data-in-the-rules">story</a> has its losers too. Špitálka went the other way
        round: a drawing at first, then round after round of
        <a href="/solutions/integrated-planning-workshop">workshops</a>, and at the end a plan with a
        timetable and a way to look for money. Nothing has been built so far, and the city says so.</p>
        <h2>What it would do differently</h2>
        <ul>
          <li>See the mayor before the registers.</li>
          <li>Invite the heat company to the first workshop and not to the third.</li>
          <li>Show the district’s neighbours the calendar as well as the picture.</li>
        </ul>
        <h2>Whom to ask</h2>
        <p><a href="/people/petr-dvoracek">Petr Dvořáček</a> about plans that outlive a council; the first one
        hangs on his wall as a warning. <a href="/people/lenka-hruzova">Lenka Hrůzová</a> about data, with or
        without coffee.</p>
      `,
    },
    cs: {
      name: 'Brno',
      summary:
        'Druhé největší město Česka. Z otevřených dat udělalo pravidlo a z naděje na chytrou čtvrť Špitálka plán s termíny.',
      body: `
        <p>Brno žije ve stínu Prahy a daří se mu v něm. Má soudy, veletrhy, univerzity a spoustu studentů a je
        tak akorát malé, aby se všichni, na kom v dané věci záleží, vešli do jedné hospody. Kdo tu chce něco
        změnit, musel v ní nejdřív být.</p>
        <h2>Co si předsevzalo</h2>
        <p>Brno přišlo jako Fellow město, aby se dívalo. Mělo dvě vlastní přání. Jedním bylo otevřít městská
        data. Druhým byla Špitálka, bývalé průmyslové území nedaleko centra, ze které se měla stát čtvrť, jež
        si část energie vyrobí sama.</p>
        <h2>Co udělalo</h2>
        <p>Nejdřív data. Úředníků se ptalo po jednom, což fungovalo a trvalo to roky. Pak se za věc postavila
        politika, oddělení dostalo písemný mandát, evropská směrnice dodala důvod a
        <a href="/solutions/open-data-by-default">otevřenost se stala pravidlem</a>. Ten
        <a href="/news/open-data-in-the-rules">příběh</a> má i své poražené. Se Špitálkou to šlo opačně:
        nejprve obrázek, potom kolo za kolem <a href="/solutions/integrated-planning-workshop">pracovních
        dílen</a> a na konci plán s harmonogramem a se způsobem, jak hledat peníze. Postaveno zatím není nic a
        město to říká.</p>
        <h2>Co by udělalo jinak</h2>
        <ul>
          <li>Zašlo by dřív za primátorem než za registry.</li>
          <li>Pozvalo by teplárny na první dílnu, a ne až na třetí.</li>
          <li>Ukázalo by sousedům čtvrti kromě obrázku i kalendář.</li>
        </ul>
        <h2>Koho se zeptat</h2>
        <p><a href="/people/petr-dvoracek">Petra Dvořáčka</a> na plány, které přežijí zastupitelstvo; ten
        první mu visí na zdi jako varování. <a href="/people/lenka-hruzova">Lenky Hrůzové</a> na data, s kávou
        i bez ní.</p>
      `,
    },
    de,
  },
}
