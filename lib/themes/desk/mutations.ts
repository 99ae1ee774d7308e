import 'server-only'
import { isStaff, refuse, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { areThere, wouldHoldItself } from '@/lib/desk/hold-record'
import { saveRecord } from '@/lib/desk/save-record'
import type { NewThemeForm, ThemeForm } from '@/lib/themes/desk/schema'
import { addTheme, changeTheme } from '@/lib/themes/mutations'

/** Adds the theme that a form describes, as a draft or published. */
export async function addThemeAtDesk(tx: Transaction, viewer: Viewer, form: NewThemeForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  return addTheme(tx, viewer, { ...form, published: form.publish })
}

/** Saves what a form says of a theme, and its texts in one language. */
export async function saveTheme(tx: Transaction, viewer: Viewer, form: ThemeForm) {
  if (!isStaff(viewer)) return refuse('not-found')
  if (!(await choicesAreThere(tx, form))) return refuse('not-there')
  if (await wouldHoldItself(tx, 'themes', form)) return refuse('own-part')
  return saveRecord(tx, viewer, 'themes', form, (published) =>
    changeTheme(tx, viewer, { ...form, published }),
  )
}

function choicesAreThere(
  tx: Transaction,
  theme: { parentId: string | null; featuredPairingId: string | null },
) {
  return areThere(tx, { themes: [theme.parentId], pairings: [theme.featuredPairingId] })
}
