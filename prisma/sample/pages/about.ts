import type { SamplePage } from '@/prisma/sample/types/consortium'

export const about: SamplePage = {
  key: 'about',
  words: {
    en: {
      title: 'About this portal',
      body: `
        <p>You are looking at a sample. Somebody started this portal without any content of their own, and so
        that there is something to see it was filled with a consortium to try it out on. Whoever runs it will
        replace all of this with their own.</p>
        <h2>What is real</h2>
        <ul>
          <li>The names of the cities and organisations, and the project RUGGEDISED in which six cities worked
          together until 31 October 2022.</li>
          <li>Facts from the public record: who took part, the prize of Parma, the cities mission and its
          numbers, the cooperation with Japan, the extra year, the pairings of the International Urban
          Cooperation programme.</li>
          <li>The headline figures, and what is attributed to an organisation together with a figure. Each
          figure says where it comes from and whether it is exact.</li>
        </ul>
        <h2>What is invented</h2>
        <ul>
          <li>All people. Should somebody of the same name work there, that is chance. Whatever they say was
          made up, and should not be quoted as anybody’s opinion.</li>
          <li>The stories, as far as they go beyond the facts above: scenes, quarrels, mistakes and remedies.
          Things like them happen, but they did not happen there.</li>
          <li>The meetings, the groups’ work, the slides and reports in the library, and the details of
          demonstrations. Dates in the sample are counted from the day on which the portal was first
          started.</li>
          <li>The drawings.</li>
        </ul>
        <p>No percentage, sum or amount was invented as a result. Where a story has no figure, there is
        none.</p>
        <h2>Not by those who are named</h2>
        <p>Neither the cities nor the other organisations wrote these texts or approved them, and the European
        Commission had no part in them. What they have to say for themselves is on their own websites, to
        which their pages here link.</p>
        <h2>If you run this portal</h2>
        <p>The sample is there to be thrown away. Keep a page as a pattern if it helps, and change this one
        first.</p>
      `,
    },
    nl: {
      title: 'Over dit portaal',
      body: `
        <p>Wat je ziet, is een voorbeeld. Iemand heeft dit portaal gestart zonder eigen inhoud, en om toch
        iets te kunnen laten zien is het gevuld met een consortium om mee te proberen. Wie het beheert,
        vervangt dit alles door iets eigens.</p>
        <h2>Wat echt is</h2>
        <ul>
          <li>De namen van de steden en organisaties, en het project RUGGEDISED, waarin zes steden tot en met
          31 oktober 2022 samenwerkten.</li>
          <li>Feiten uit openbare bronnen: wie meedeed, de prijs van Parma, de stedenmissie en haar getallen,
          de samenwerking met Japan, het extra jaar, de stedenparen van het programma International Urban
          Cooperation.</li>
          <li>De kerncijfers, en wat samen met een cijfer aan een organisatie wordt toegeschreven. Bij elk
          cijfer staat waar het vandaan komt en of het precies is.</li>
        </ul>
        <h2>Wat verzonnen is</h2>
        <ul>
          <li>Alle personen. Mocht er iemand met dezelfde naam werken, dan is dat toeval. Wat ze zeggen is
          bedacht en mag niet als iemands mening worden aangehaald.</li>
          <li>De verhalen, voor zover ze verder gaan dan de feiten hierboven: scènes, ruzies, fouten en
          oplossingen. Zulke dingen gebeuren, maar daar zijn ze niet gebeurd.</li>
          <li>De bijeenkomsten, het werk van de groepen, de presentaties en rapporten in de bibliotheek en de
          details van demonstraties. De data in het voorbeeld zijn gerekend vanaf de dag waarop het portaal
          voor het eerst is gestart.</li>
          <li>De tekeningen.</li>
        </ul>
        <p>Geen percentage, bedrag of hoeveelheid is als resultaat verzonnen. Waar een verhaal geen cijfer
        heeft, is er geen.</p>
        <h2>Niet van wie genoemd wordt</h2>
        <p>De steden en de andere organisaties hebben deze teksten niet geschreven of goedgekeurd, en de
        Europese Commissie had er geen deel aan. Wat ze zelf te zeggen hebben, staat op hun eigen websites;
        hun pagina’s hier verwijzen ernaar.</p>
        <h2>Als je dit portaal beheert</h2>
        <p>Het voorbeeld is er om weg te gooien. Houd een pagina als patroon als dat helpt, en verander deze
        het eerst.</p>
      `,
    },
    de: {
      title: 'Über dieses Portal',
      body: `
        <p>Sie sehen ein Beispiel. Jemand hat dieses Portal ohne eigene Inhalte gestartet, und damit es etwas
        zu sehen gibt, wurde es mit einem Konsortium zum Ausprobieren gefüllt. Wer es betreibt, wird all das
        durch Eigenes ersetzen.</p>
        <h2>Was echt ist</h2>
        <ul>
          <li>Die Namen der Städte und Organisationen und das Projekt RUGGEDISED, in dem sechs Städte bis zum
          31. Oktober 2022 zusammenarbeiteten.</li>
          <li>Tatsachen aus öffentlichen Quellen: wer beteiligt war, der Preis für Parma, die Städtemission
          und ihre Zahlen, die Zusammenarbeit mit Japan, das zusätzliche Jahr, die Städtepaare des Programms
          International Urban Cooperation.</li>
          <li>Die Leitzahlen, und was zusammen mit einer Zahl einer Organisation zugeschrieben wird. Bei jeder
          Zahl steht, woher sie kommt und ob sie genau ist.</li>
        </ul>
        <h2>Was erfunden ist</h2>
        <ul>
          <li>Alle Personen. Sollte dort jemand gleichen Namens arbeiten, so ist das Zufall. Was sie sagen,
          ist ausgedacht und darf nicht als jemandes Meinung zitiert werden.</li>
          <li>Die Geschichten, soweit sie über die genannten Tatsachen hinausgehen: Szenen, Streit, Fehler und
          Abhilfe. Dergleichen kommt vor, aber dort ist es nicht vorgekommen.</li>
          <li>Die Treffen, die Arbeit der Gruppen, die Vorträge und Berichte in der Bibliothek und die
          Einzelheiten der Demonstrationen. Die Daten im Beispiel zählen von dem Tag an, an dem das Portal zum
          ersten Mal gestartet wurde.</li>
          <li>Die Zeichnungen.</li>
        </ul>
        <p>Kein Prozentsatz, keine Summe und keine Menge wurde als Ergebnis erfunden. Wo eine Geschichte keine
        Zahl nennt, gibt es keine.</p>
        <h2>Nicht von denen, die genannt sind</h2>
        <p>Weder die Städte noch die anderen Organisationen haben diese Texte geschrieben oder gebilligt, und
        die Europäische Kommission hatte keinen Anteil daran. Was sie selbst zu sagen haben, steht auf ihren
        eigenen Websites, auf die ihre Seiten hier verweisen.</p>
        <h2>Wenn Sie dieses Portal betreiben</h2>
        <p>Das Beispiel ist zum Wegwerfen da. Behalten Sie eine Seite als Muster, wenn es hilft, und ändern
        Sie diese zuerst.</p>
      `,
    },
  },
}
