import type { ProjectInput } from '@/lib/projects/mutations'

export const sampleName = 'RUGGEDISED'
const grantNumber = '731198'

/** The project whose grant stands behind the portal: how its dates came about, oldest first. */
export const ruggedised: Pick<ProjectInput, 'dates'> & { slug: string } = {
  slug: 'ruggedised',
  dates: [
    { event: 'start', date: new Date('2016-11-01'), precision: 'day', announcedOn: null, reason: null },
    { event: 'end', date: new Date('2021-11-01'), precision: 'month', announcedOn: null, reason: null },
    {
      event: 'end',
      date: new Date('2022-10-31'),
      precision: 'day',
      announcedOn: new Date('2021-11-03'),
      reason: 'After delays by the pandemic, another year to monitor what was built.',
    },
  ],
}

/** What the portal says of itself in three sentences. */
export const sampleSummary: Record<string, string> = {
  en: 'Rotterdam, Glasgow and Umeå put solutions for energy, electric mobility and data in place; Brno, Gdańsk and Parma learned from them. The project ended in 2022. The six still compare what came of it, learn from each other and plan.',
  nl: 'Rotterdam, Glasgow en Umeå brachten oplossingen voor energie, elektrisch vervoer en data in praktijk; Brno, Gdańsk en Parma leerden ervan. Het project eindigde in 2022. De zes vergelijken nog steeds wat ervan kwam, leren van elkaar en maken plannen.',
  sv: 'Rotterdam, Glasgow och Umeå tog lösningar för energi, eltransporter och data i bruk; Brno, Gdańsk och Parma lärde av dem. Projektet slutade 2022. De sex jämför fortfarande vad det gav, lär av varandra och planerar.',
  it: 'Rotterdam, Glasgow e Umeå hanno messo in opera soluzioni per l’energia, la mobilità elettrica e i dati; Brno, Danzica e Parma hanno imparato da loro. Il progetto è finito nel 2022. Le sei città confrontano ancora i risultati, imparano l’una dall’altra e progettano.',
  pl: 'Rotterdam, Glasgow i Umeå wdrożyły rozwiązania w energetyce, elektromobilności i danych, a Brno, Gdańsk i Parma się od nich uczyły. Projekt zakończył się w 2022 roku. Sześć miast nadal porównuje, co z niego wynikło, uczy się od siebie i planuje.',
  cs: 'Rotterdam, Glasgow a Umeå zavedly řešení pro energetiku, elektromobilitu a data a Brno, Gdaňsk a Parma se od nich učily. Projekt skončil v roce 2022. Šestice měst dál porovnává, co přinesl, učí se navzájem a plánuje.',
  de: 'Rotterdam, Glasgow und Umeå setzten Lösungen für Energie, Elektromobilität und Daten um; Brünn, Danzig und Parma lernten davon. Das Projekt endete 2022. Die sechs vergleichen weiter, was daraus wurde, lernen voneinander und planen.',
  fr: 'Rotterdam, Glasgow et Umeå ont mis en œuvre des solutions pour l’énergie, la mobilité électrique et les données ; Brno, Gdańsk et Parme ont appris d’elles. Le projet a pris fin en 2022. Les six continuent de comparer ce qu’il a donné, d’apprendre les unes des autres et de préparer la suite.',
}

type PortalWords = { language: string; tagline: string; fundingStatement: string; disclaimer: string }

/**
 * The statement that article 29.4 of the Horizon 2020 grant agreement asks for and the disclaimer of 29.5, in every
 * language of the portal.
 */
export const sampleWords: PortalWords[] = [
  {
    language: 'en',
    tagline: 'Six cities join up energy, electric mobility and data',
    fundingStatement: `This project has received funding from the European Union’s Horizon 2020 research and innovation programme under grant agreement No ${grantNumber}.`,
    disclaimer:
      'This portal reflects only the authors’ view. The European Commission and its agencies are not responsible for any use that may be made of the information it contains.',
  },
  {
    language: 'nl',
    tagline: 'Zes steden verbinden energie, elektrisch vervoer en data',
    fundingStatement: `Dit project heeft financiering ontvangen uit het onderzoeks- en innovatieprogramma Horizon 2020 van de Europese Unie in het kader van subsidieovereenkomst nr. ${grantNumber}.`,
    disclaimer:
      'Dit portaal geeft uitsluitend de mening van de auteurs weer. De Europese Commissie en haar agentschappen zijn niet verantwoordelijk voor het gebruik dat van de informatie wordt gemaakt.',
  },
  {
    language: 'sv',
    tagline: 'Sex städer kopplar samman energi, eltransporter och data',
    fundingStatement: `Detta projekt har fått finansiering från Europeiska unionens forsknings- och innovationsprogram Horisont 2020 enligt bidragsavtal nr ${grantNumber}.`,
    disclaimer:
      'Denna portal återger endast författarnas uppfattning. Europeiska kommissionen och dess genomförandeorgan ansvarar inte för hur informationen används.',
  },
  {
    language: 'it',
    tagline: 'Sei città mettono insieme energia, mobilità elettrica e dati',
    fundingStatement: `Questo progetto ha ricevuto finanziamenti dal programma di ricerca e innovazione Orizzonte 2020 dell’Unione europea nell’ambito della convenzione di sovvenzione n. ${grantNumber}.`,
    disclaimer:
      'Questo portale riflette unicamente il punto di vista degli autori. La Commissione europea e le sue agenzie non sono responsabili dell’uso che può essere fatto delle informazioni in esso contenute.',
  },
  {
    language: 'pl',
    tagline: 'Sześć miast łączy energię, elektromobilność i dane',
    fundingStatement: `Projekt otrzymał dofinansowanie z unijnego programu badań naukowych i innowacji „Horyzont 2020” na podstawie umowy o udzielenie dotacji nr ${grantNumber}.`,
    disclaimer:
      'Portal odzwierciedla wyłącznie poglądy autorów. Komisja Europejska i jej agencje nie ponoszą odpowiedzialności za sposób wykorzystania zawartych w nim informacji.',
  },
  {
    language: 'cs',
    tagline: 'Šest měst propojuje energii, elektromobilitu a data',
    fundingStatement: `Tento projekt získal finanční prostředky z programu Evropské unie pro výzkum a inovace Horizont 2020 na základě grantové dohody č. ${grantNumber}.`,
    disclaimer:
      'Tento portál vyjadřuje pouze názory autorů. Evropská komise ani její agentury nenesou odpovědnost za jakékoli využití informací, které obsahuje.',
  },
  {
    language: 'de',
    tagline: 'Sechs Städte verbinden Energie, Elektromobilität und Daten',
    fundingStatement: `Dieses Projekt wurde aus dem Forschungs- und Innovationsprogramm „Horizont 2020“ der Europäischen Union im Rahmen der Finanzhilfevereinbarung Nr. ${grantNumber} gefördert.`,
    disclaimer:
      'Dieses Portal gibt ausschließlich die Ansichten der Autorinnen und Autoren wieder. Die Europäische Kommission und ihre Agenturen haften nicht für die Verwendung der darin enthaltenen Informationen.',
  },
  {
    language: 'fr',
    tagline: 'Six villes relient énergie, mobilité électrique et données',
    fundingStatement: `Ce projet a reçu un financement du programme de recherche et d’innovation Horizon 2020 de l’Union européenne au titre de la convention de subvention nº ${grantNumber}.`,
    disclaimer:
      'Ce portail ne reflète que le point de vue de ses auteurs. La Commission européenne et ses agences ne sont pas responsables de l’usage qui pourrait être fait des informations qu’il contient.',
  },
]
