import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { CityForm, CityTextsForm, NewCityForm } from '@/lib/cities/desk/schema'
import { addCity, changeCity, translateCity } from '@/lib/cities/mutations'
import type { Transaction } from '@/lib/db'
import { areThere, wouldHoldItself } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'

/** Adds the city that a form describes, as a draft or published. */
export async function addCityAtDesk(tx: Transaction, viewer: Viewer, form: NewCityForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return addCity(tx, viewer, { ...form, published: form.publish })
}

/** Saves what a form says of a city, and its texts in one language. */
export async function saveCity(tx: Transaction, viewer: Viewer, form: CityForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  if (await wouldHoldItself(tx, 'cities', form)) return refuse('own-part')
  return saveRecord(tx, viewer, 'cities', form, (published) => changeCity(tx, viewer, { ...form, published }))
}

/** Saves the texts of a city in one language, which its officers may. */
export async function saveCityTexts(tx: Transaction, viewer: Viewer, form: CityTextsForm) {
  const { id, language, name, summary, body } = form
  return saveRecord(tx, viewer, 'cities', form, (published) =>
    translateCity(tx, viewer, { id, language, name, summary, body, published }),
  )
}

function choicesAreThere(tx: Transaction, city: { themeIds: string[]; parentId: string | null }) {
  return areThere(tx, { themes: city.themeIds, cities: [city.parentId] })
}
