import { canStart } from '@/lib/articles/policy'
import { isAdmin, isStaff, type Viewer } from '@/lib/auth/session'
import { mayOpen } from '@/lib/desk/editable'
import { canAddDocuments } from '@/lib/documents/policy'
import { canAddImages } from '@/lib/images/policy'

export type DeskSection =
  | 'articles'
  | 'events'
  | 'documents'
  | 'images'
  | 'cities'
  | 'partners'
  | 'projects'
  | 'solutions'
  | 'groups'
  | 'people'
  | 'themes'
  | 'pairings'
  | 'demonstrations'
  | 'indicators'
  | 'figures'
  | 'awards'
  | 'services'
  | 'pages'
  | 'reports'
  | 'import'
  | 'settings'
  | 'accounts'
  | 'outbox'
  | 'jobs'
  | 'audit'
  | 'requests'
  | 'subscribers'

/** What the desk's navigation leads to, in its order, and for whom. An entry is added when its pages work, never before. */
const sections: readonly [name: DeskSection, isFor: (viewer: Viewer) => boolean][] = [
  ['articles', canStart],
  ['events', (viewer) => mayOpen(viewer, 'events')],
  ['documents', canAddDocuments],
  ['images', canAddImages],
  ['cities', (viewer) => mayOpen(viewer, 'cities')],
  ['partners', (viewer) => mayOpen(viewer, 'partners')],
  ['projects', isStaff],
  ['solutions', (viewer) => mayOpen(viewer, 'solutions')],
  ['demonstrations', isStaff],
  ['groups', (viewer) => mayOpen(viewer, 'groups')],
  ['people', isStaff],
  ['themes', isStaff],
  ['pairings', (viewer) => mayOpen(viewer, 'pairings')],
  ['figures', isStaff],
  ['indicators', isStaff],
  ['awards', isStaff],
  ['services', isStaff],
  ['pages', isStaff],
  ['requests', isStaff],
  ['subscribers', isAdmin],
  ['settings', isAdmin],
  ['accounts', (viewer) => isStaff(viewer) || viewer.leadOf.length > 0],
  ['outbox', isAdmin],
  ['jobs', isAdmin],
  ['audit', isAdmin],
]

/** The parts of the desk that somebody sees. */
export function sectionsFor(viewer: Viewer): DeskSection[] {
  return sections.filter(([, isFor]) => isFor(viewer)).map(([name]) => name)
}
