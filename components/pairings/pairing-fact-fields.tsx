import { useTranslations } from 'next-intl'
import { valueChoices } from '@/components/desk/choices'
import type { RecordFields } from '@/components/desk/record-fields'
import { rowWords } from '@/components/desk/row-words'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import { LinkRows } from '@/components/forms/link-rows'
import type { LinkRow } from '@/lib/desk/rows'
import type { PairingOptions } from '@/lib/pairings/desk/queries'
import { PairingLevel, PairingRole } from '@/prisma/generated/enums'

type Props = { field: RecordFields; options: PairingOptions; members: LinkRow[] }

/** What is the same of a pairing in all languages. */
export function PairingFactFields({ field, options, members }: Props) {
  const t = useTranslations('desk')
  const levels = useTranslations('pairings.levels')
  return (
    <>
      <LinkRows
        name="member"
        legend={t('fields.members')}
        hint={t('moreHints.order')}
        rows={members}
        choices={options.cities}
        roles={valueChoices(PairingRole, (role) => t(`pairingRoles.${role}`))}
        usual={PairingRole.member}
        words={rowWords(t, 'members')}
      />
      <FieldSet legend={t('record.facts')}>
        <Select {...field.one('level')} choices={valueChoices(PairingLevel, levels)} />
        <TextField {...field.one('programme')} optional />
        <Select {...field.one('projectId')} optional none={t('none')} choices={options.projects} />
      </FieldSet>
      <FieldSet legend={t('record.relations')}>
        <Checkboxes {...field.many('themeIds')} optional long choices={options.themes} />
      </FieldSet>
    </>
  )
}
