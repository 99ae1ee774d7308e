import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

export const rotterdam: SampleCityProfile = {
  name: 'Rotterdam',
  slug: 'rotterdam',
  country: 'NL',
  role: 'lighthouse',
  climate: 'oceanic',
  stage: 'check',
  website: 'https://www.rotterdam.nl',
  themes: [
    'climate-change-adaptation-and-mitigation',
    'blue-and-green-infrastructure',
    'mobility-and-transport',
    'smart-cities-and-innovation',
  ],
  words: {
    en: {
      name: 'Rotterdam',
      summary:
        'Port city below sea level that tried to heat a whole district from its own surroundings and found the owners harder than the pipes.',
      body: `
        <p>Rotterdam is a port with a city behind it. It was rebuilt after the war in one piece, and since
        then it has been used to changing its mind about itself. Much of it lies below the level of the sea,
        so that water is never a matter for specialists.</p>
        <h2>What it set out to do</h2>
        <p>In the Heart of South, around the Ahoy halls, a shopping centre, a pool, halls and offices were to
        share their heat and cold, with <a href="/solutions/heat-from-surface-water">a quay</a>,
        <a href="/solutions/heat-from-waste-water">a sewer</a> and
        <a href="/solutions/heat-from-pavements">the asphalt</a> as sources. Buses were to go electric without
        emptying the grid, and the city was to get a <a href="/solutions/city-model-in-3d">digital double</a>
        that its departments would really use.</p>
        <h2>What it did</h2>
        <p>The quay works, with two screens instead of one. The model is in daily use, and a second layer of
        it belongs to residents. Researchers wrote a <a href="/news/a-city-modelled-in-3d">teaching case</a>
        about the platform in which technology takes up the smallest part. In 2022 the city was chosen for the
        European cities mission. It also coordinated six cities through a pandemic and an
        <a href="/news/what-the-extra-year-bought">extra year</a>.</p>
        <h2>What it would do differently</h2>
        <ul>
          <li>Order the meters before the pumps.</li>
          <li>Ask every owner first what the exchange is for, and only then what it returns.</li>
          <li>Put the person who keeps the owners together into the first budget, for ten years.</li>
          <li>Tell the people for fibre when the street is open for heat. One street was opened twice.</li>
        </ul>
        <h2>Whom to ask</h2>
        <p><a href="/people/joris-haverkamp">Joris Haverkamp</a> about anything with a pipe. He will want to
        show you the pump room before he answers. <a href="/people/samira-el-idrissi">Samira El Idrissi</a>,
        at the university, about data and models. <a href="/people/marit-van-der-veen">Marit van der Veen</a>
        about contracts with private owners, and about permits that are agreed upon standing in the rain.</p>
      `,
    },
    nl: {
      name: 'Rotterdam',
      summary:
        'Havenstad onder zeeniveau die een hele wijk uit haar eigen omgeving wilde verwarmen en de eigenaren lastiger vond dan de leidingen.',
      body: `
        <p>Rotterdam is een haven met een stad erachter. Na de oorlog is de stad in één stuk herbouwd, en
        sinds die tijd is zij gewend van mening te veranderen over zichzelf. Veel ervan ligt onder de
        zeespiegel, zodat water nooit alleen iets voor specialisten is.</p>
        <h2>Wat de stad wilde</h2>
        <p>In Hart van Zuid, rond Ahoy, moesten een winkelcentrum, een zwembad, hallen en kantoren hun warmte
        en kou delen, met <a href="/solutions/heat-from-surface-water">een kade</a>,
        <a href="/solutions/heat-from-waste-water">een riool</a> en
        <a href="/solutions/heat-from-pavements">het asfalt</a> als bronnen. Bussen moesten elektrisch worden
        zonder het net leeg te trekken, en de stad zou een <a href="/solutions/city-model-in-3d">digitale
        dubbelganger</a> krijgen die de diensten echt gebruiken.</p>
        <h2>Wat de stad deed</h2>
        <p>De kade werkt, met twee roosters in plaats van één. Het model wordt elke dag gebruikt, en een
        tweede laag ervan is van bewoners. Onderzoekers schreven over het platform een
        <a href="/news/a-city-modelled-in-3d">lescasus</a> waarin de techniek het kleinste deel is. In 2022
        werd de stad gekozen voor de Europese stedenmissie. Ook leidde ze zes steden door een pandemie en een
        <a href="/news/what-the-extra-year-bought">extra jaar</a>.</p>
        <h2>Wat de stad anders zou doen</h2>
        <ul>
          <li>De meters eerder bestellen dan de pompen.</li>
          <li>Elke eigenaar eerst vragen waar de uitwisseling voor is, en dan pas wat ze opbrengt.</li>
          <li>Wie de eigenaren bij elkaar houdt in de eerste begroting zetten, voor tien jaar.</li>
          <li>De mensen van de glasvezel bellen als de straat openligt voor warmte. Eén straat moest twee keer
          open.</li>
        </ul>
        <h2>Wie je kunt vragen</h2>
        <p><a href="/people/joris-haverkamp">Joris Haverkamp</a> over alles met een leiding. Hij wil je eerst
        de pompkamer laten zien, dan geeft hij antwoord. <a href="/people/samira-el-idrissi">Samira El
        Idrissi</a>, van de universiteit, over data en modellen. <a href="/people/marit-van-der-veen">Marit
        van der Veen</a> over contracten met private eigenaren, en over vergunningen die staand in de regen
        tot stand komen.</p>
      `,
    },
  },
}
