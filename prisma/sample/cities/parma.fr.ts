import type { SampleCityProfile } from '@/prisma/sample/types/consortium'

export const fr: NonNullable<SampleCityProfile['words']['fr']> = {
  name: 'Parme',
  summary:
    'Ville de plaine qui a dressé la carte de ses émissions avant de faire des promesses, et découvert qu’il lui en fallait deux.',
  body: `
    <p>À Parme, on roule à vélo, on mange bien et l’on se plaint volontiers, parfois tout cela à la fois. La
    ville est au milieu de la plaine, et l’hiver l’air vient se poser dessus. Si l’on y discute du climat,
    c’est aussi parce qu’on le respire.</p>
    <h2>Ce qu’elle s’était proposé</h2>
    <p>C’était une ville associée, qui devait regarder Rotterdam, Glasgow et Umeå et apprendre. Elle voulait
    deux choses : savoir d’où viennent ses émissions, et asseoir à une même table ceux qui peuvent les
    réduire.</p>
    <h2>Ce qu’elle a fait</h2>
    <p>La table, c’est une alliance entre la ville, la province, la région, l’université et d’autres, qui vise
    la neutralité carbone d’ici à 2030. Sa première étape fut une
    <a href="/solutions/emission-mapping">carte</a>, avec <a href="/news/parma-maps-its-emissions">une erreur
    instructive</a> au-dessus d’une école. Pendant ce temps, une zone à faibles émissions a limité l’accès des
    voitures les plus polluantes. Elle a valu à la ville, en 2021, le premier prix européen CIVITAS de la
    neutralité climatique ; en 2022, Parme a été retenue pour la mission européenne. Avec Fredericton, au
    Canada, elle a travaillé sur ce qui tient les femmes à l’écart des
    <a href="/pairings/fredericton-parma">postes de direction</a> d’une mairie.</p>
    <h2>Ce qu’elle ferait autrement</h2>
    <ul>
      <li>Commencer par un quartier, s’y tromper vite et passer au suivant.</li>
      <li>Ne pas accrocher le prix dans la salle de réunion.</li>
      <li>Demander aux habitants avant de colorer un carré en clair.</li>
      <li>Mettre une date à côté de chaque chiffre, même quand elle fait mauvais effet.</li>
    </ul>
    <h2>À qui demander</h2>
    <p>À <a href="/people/chiara-montanari">Chiara Montanari</a> pour la carte, l’alliance et l’art de bien se
    disputer. À <a href="/people/davide-ferrarini">Davide Ferrarini</a> pour les rues, les vélos et les bus ;
    chaque printemps il compte lui-même à un carrefour, et qui lui rend visite compte avec lui.</p>
  `,
}
