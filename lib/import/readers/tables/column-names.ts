/** Columns that several tables have, by the names people give them. */

export const place = {
  latitude: { names: ['lat'], tells: true },
  longitude: { names: ['lon', 'lng', 'long'], tells: true },
}
export const project = { names: ['project acronym', 'acronym'] }
export const summary = { names: ['description', 'abstract', 'text', 'about'] }
export const website = { names: ['url', 'homepage', 'web', 'site', 'web site', 'organizationurl'] }
