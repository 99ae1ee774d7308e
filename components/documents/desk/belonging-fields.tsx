import { useTranslations } from 'next-intl'
import { Select, TextField } from '@/components/forms/field'
import { valueChoices } from '@/components/desk/choices'
import type { DocumentOptions, EditableDocument } from '@/lib/documents/desk/record/queries'
import { DocumentKind, Visibility } from '@/prisma/generated/enums'

type Props = {
  options: DocumentOptions
  /** Whether a document may belong to nobody: the staff's then. */
  mayChooseAll: boolean
  document?: EditableDocument
}

/** What kind of document it is, whose, and for whom. */
export function BelongingFields({ options, mayChooseAll, document }: Props) {
  const t = useTranslations('documentsDesk')
  const kinds = useTranslations('library.kinds')
  const onlyPartner = !mayChooseAll && !document ? options.partners[0]?.value : undefined
  const onlyGroup = onlyPartner || mayChooseAll || document ? undefined : options.groups[0]?.value
  return (
    <>
      <Select
        name="kind"
        label={t('fields.kind')}
        choices={valueChoices(DocumentKind, (kind) => kinds(kind))}
        value={document?.kind ?? 'slides'}
      />
      <Select
        name="visibility"
        label={t('fields.visibility')}
        hint={t('fields.visibilityHint')}
        choices={valueChoices(Visibility, (value) => t(`visibility.${value}`))}
        value={document?.visibility ?? 'public'}
      />
      <Select
        name="groupId"
        label={t('fields.group')}
        choices={options.groups}
        none={t('fields.none')}
        value={document ? document.groupId : onlyGroup}
        optional
      />
      <Select
        name="partnerId"
        label={t('fields.partner')}
        hint={t('fields.partnerHint')}
        choices={options.partners}
        none={t('fields.none')}
        value={document ? document.partnerId : onlyPartner}
        optional
      />
      <TextField
        name="licence"
        label={t('fields.licence')}
        hint={t('fields.licenceHint')}
        value={document ? document.licence : 'CC-BY-4.0'}
        maxLength={200}
        optional
      />
    </>
  )
}
