import 'server-only'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getViewer, NotAllowed, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { getBatch, type Done } from '@/lib/desk/batches'
import { mayManage, mayOpen } from '@/lib/desk/editable'
import { deskListPath, recordPageParameters, recordParameters, type RecordFilters } from '@/lib/desk/filters'
import { getRecordName } from '@/lib/desk/get-record'
import { listRecordsFor, type RecordRow } from '@/lib/desk/list-records'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { listNarrowingGroups, type Option } from '@/lib/desk/options'
import { listSavedFilters, type SavedFilter } from '@/lib/desk/saved-filters/queries'
import { isLanguage, type Language } from '@/lib/i18n/languages'
import type { Page } from '@/lib/lists/pagination'
import { readParameters } from '@/lib/lists/parameters'
import { pageLanguage } from '@/lib/pages/language'
import { privateMetadata, type PrivatePageProps, type PrivateRecordPageProps } from '@/lib/pages/private'
import { getPortal } from '@/lib/portal/queries'

/** The head of the list of a noun. */
export async function listMetadata(noun: NounName, { params }: PrivatePageProps): Promise<Metadata> {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('desk'), getPortal(language)])
  return privateMetadata(t(`sections.${noun}`), portal.name)
}

/** The head of the form for a new record. */
export async function newMetadata(noun: NounName, { params }: PrivatePageProps): Promise<Metadata> {
  const language = pageLanguage(await params)
  const [t, portal] = await Promise.all([getTranslations('desk'), getPortal(language)])
  return privateMetadata(t(`new.${noun}`), portal.name)
}

/** The head of a record's page: its name, for who may see it. */
export async function recordMetadata(noun: NounName, { params }: PrivateRecordPageProps): Promise<Metadata> {
  const { id, locale } = await params
  const language = pageLanguage({ locale })
  const [t, portal, viewer] = await Promise.all([getTranslations('desk'), getPortal(language), getViewer()])
  const name = viewer && (await getRecordName(viewer, noun, id, language))
  return privateMetadata(name ?? t(`sections.${noun}`), portal.name)
}

export type ReadList = {
  filters: RecordFilters
  records: Page<RecordRow>
  done: Done | null
  mayManage: boolean
  saved: SavedFilter[]
  /** The groups that the list can be narrowed by, of what belongs to groups. */
  groups?: Option[]
}

/**
 * What the list of a noun shows to somebody.
 * @throws NotAllowed for whom there is nothing of it
 */
export async function readList(
  viewer: Viewer,
  noun: NounName,
  language: string,
  asked: Awaited<PrivatePageProps['searchParams']>,
): Promise<ReadList> {
  const filters = readParameters(recordParameters, asked)
  const manages = mayManage(viewer, noun)
  if (!mayOpen(viewer, noun)) throw new NotAllowed(true)
  const [records, done, groups, saved] = await Promise.all([
    listRecordsFor(viewer, noun, language, filters),
    filters.done && manages ? getBatch(db, viewer, { noun, batch: filters.done }) : null,
    nounOf(noun).when ? listNarrowingGroups(viewer, language) : [],
    listSavedFilters(viewer, deskListPath(noun)),
  ])
  return { filters, records, done, mayManage: manages, groups, saved }
}

/** What the page of a record is asked for: the language of its texts, and what was just done to it. */
export async function readRecordParameters({ params, searchParams }: PrivateRecordPageProps) {
  const { id, locale } = await params
  const page: Language = pageLanguage({ locale })
  const { language, done } = readParameters(recordPageParameters, await searchParams)
  return { id, language: page, shown: isLanguage(language) ? language : page, done }
}
