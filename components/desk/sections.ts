import { isAdmin, isStaff, type Viewer } from '@/lib/auth/session'

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

/** What the desk's navigation leads to, in its order, and for whom. An entry is added when its pages work, never before. */
const sections: readonly [name: DeskSection, isFor: (viewer: Viewer) => boolean][] = [
  ['cities', (viewer) => isStaff(viewer) || viewer.officerOf.length > 0],
  ['settings', isAdmin],
  ['outbox', isAdmin],
  ['jobs', isAdmin],
  ['audit', isAdmin],
]

/** The parts of the desk that somebody sees. */
export function sectionsFor(viewer: Viewer): DeskSection[] {
  return sections.filter(([, isFor]) => isFor(viewer)).map(([name]) => name)
}
