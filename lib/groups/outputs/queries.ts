import 'server-only'
import { listFewArticles, type ArticleRow } from '@/lib/articles/queries'
import type { Viewer } from '@/lib/auth/session'
import type { Prisma } from '@/lib/db'
import { listNewestDocuments, listNewestDocumentsFor, type DocumentRow } from '@/lib/documents/queries'
import { eventsTag } from '@/lib/events/paths'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable } from '@/lib/i18n/named'
import { noteReads } from '@/lib/server/reading'
import type { GroupKind } from '@/prisma/generated/enums'

/** How many of each a group's page shows, the newest. */
const shown = 20

type Whose = { id: string; kind: GroupKind }

/**
 * The public documents of a group: its own, and those enclosed with its meetings, shown at them or coming out of
 * them. Drafts that only members may see are not among them.
 */
export function listDocumentsOfGroup(language: string, whose: Whose): Promise<DocumentRow[]> {
  noteReads(groupsTag, eventsTag)
  return listNewestDocuments(language, papersOf(whose), shown)
}

/** What is among its papers for members alone, drafts too, as far as somebody may see it. */
export function listMemberDocumentsOfGroup(
  viewer: Viewer,
  language: string,
  whose: Whose,
): Promise<DocumentRow[]> {
  return listNewestDocumentsFor(viewer, language, papersOf(whose), shown)
}

function papersOf(whose: Whose): Prisma.DocumentWhereInput {
  const group = groupsMeantBy(whose)
  const event = { ...mentionable, group }
  return {
    OR: [
      { group },
      { events: { some: { event } } },
      { contributions: { some: { contribution: { event } } } },
      { resultOf: { some: { event } } },
    ],
  }
}

/** The stories that name a group. */
export function listStoriesOfGroup(language: string, whose: Whose): Promise<ArticleRow[]> {
  noteReads(groupsTag)
  return listFewArticles(language, { groups: { some: { group: groupsMeantBy(whose) } } }, shown)
}

/** An action cluster collects what its parts bring out too. */
function groupsMeantBy({ id, kind }: Whose): Prisma.GroupWhereInput {
  return kind === 'action_cluster' ? { OR: [{ id }, { parentId: id, ...mentionable }] } : { id }
}
