import type { DeskWords, FieldName } from '@/components/desk/record-fields'

/** What the rows of records that are tied to one say to a reader of a screen and to everybody. */
export function rowWords(t: DeskWords, name: FieldName) {
  return {
    record: t(`fields.${name}`),
    role: t('fields.role'),
    place: t('record.rows.place'),
    none: t('record.rows.none'),
    remove: t('record.rows.remove'),
  }
}
