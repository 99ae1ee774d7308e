import type { Helix } from '@/prisma/generated/enums'

export type SampleRegistrant = { name: string; organisation: string; country: string; helix: Helix }

const cities = 'government'
const companies = 'business'
const schools = 'academia'
const residents = 'civil_society'

/** Invented people who register for meetings. Whoever of them comes to which is told beside them. */
export const sampleRegistrants: SampleRegistrant[] = [
  who('Astrid Holmqvist', 'Umeå kommun', 'SE', cities),
  who('Bartosz Zieliński', 'Gdańsk Housing Cooperative Zaspa', 'PL', residents),
  who('Chiara Montanari', 'University of Parma', 'IT', schools),
  who('Daan Verhulst', 'Grid operator of the Rijnmond', 'NL', companies),
  who('Elin Nyström', 'Västerbotten Energy Advice', 'SE', residents),
  who('Fiona McAllister', 'Glasgow Tenants’ Forum', 'GB', residents),
  who('Gaëlle Lefèvre', 'Métropole de l’Estuaire', 'FR', cities),
  who('Hanna Kowalczyk', 'City of Gdańsk', 'PL', cities),
  who('Ivo Marek', 'Brno Heating Plants', 'CZ', companies),
  who('Jelena Petrović', 'Grůza Valley Development Agency', 'RS', cities),
  who('Karin Söderberg', 'Norrland Technical College', 'SE', schools),
  who('Lucía Fernández', 'Red de Barrios', 'ES', residents),
  who('Matteo Ricci', 'Comune di Parma', 'IT', cities),
  who('Nora Achterberg', 'Quay Residents’ Association', 'NL', residents),
  who('Ondřej Šimek', 'Masaryk Institute of Urban Data', 'CZ', schools),
  who('Piotr Wiśniewski', 'Lastadia Builders', 'PL', companies),
  who('Quirine de Waal', 'Delft Bureau for Heat', 'NL', companies),
  who('Róisín Byrne', 'Dublin Docklands Energy', 'IE', companies),
  who('Sven Lindgren', 'Umeå Charging', 'SE', companies),
  who('Tereza Nováková', 'City of Brno', 'CZ', cities),
  who('Ulrike Brandstetter', 'Stadtwerke am Wienfluss', 'AT', companies),
  who('Vasilis Economou', 'Municipality of Volos Bay', 'GR', cities),
  who('Wanda Jabłońska', 'Pomeranian School of Planning', 'PL', schools),
  who('Xavier Dumont', 'Agence du Rail Urbain', 'BE', companies),
  who('Yara Haddad', 'Rotterdam Climate Desk', 'NL', cities),
  who('Zoltán Kiss', 'District 21 Office', 'HU', cities),
  who('Anaïs Girard', 'Cities Watch', 'FR', residents),
  who('Björn Åkesson', 'Norrland Technical College', 'SE', schools),
  who('Caitlin Ross', 'City of Glasgow', 'GB', cities),
  who('Davor Babić', 'Adriatic Ports Alliance', 'HR', companies),
  who('Ewa Malinowska', 'Housing Institute on the Vistula', 'PL', schools),
  who('Filip Dvořák', 'Špitálka Neighbours', 'CZ', residents),
  who('Greta Conti', 'Emilia Energy Agency', 'IT', cities),
  who('Henk Postma', 'Heart of South Owners', 'NL', residents),
  who('Ingeborg Vik', 'Tromsø Harbour', 'NO', companies),
  who('Jakub Król', 'Motława Tram Works', 'PL', companies),
]

function who(name: string, organisation: string, country: string, helix: Helix): SampleRegistrant {
  return { name, organisation, country, helix }
}
