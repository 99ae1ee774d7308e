import { useTranslations } from 'next-intl'
import { ArticleFiles, type StoryFiles } from '@/components/articles/desk/article-files'
import { DraftDocuments } from '@/components/articles/desk/draft-documents'
import { Checkboxes } from '@/components/forms/choices'
import { Select, TextField, type Choice } from '@/components/forms/field'
import { FieldSet } from '@/components/forms/field-set'
import type { ArticleOptions } from '@/lib/articles/desk/options/queries'
import type { ArticleRelations as Relations } from '@/lib/articles/relations/rules'
import { ArticleKind } from '@/prisma/generated/enums'

type Props = {
  /** "new" while the story has not begun. */
  id: string
  language: string
  relations: Relations | null
  options: ArticleOptions
  files: StoryFiles
  mayBeNobodys: boolean
}

/** What a story is about, beside its words. */
export function ArticleRelations({ id, language, files, ...about }: Props) {
  const t = useTranslations('articlesDesk')
  const { relations, options } = about
  const documents = options.documents.map(({ isDraft, ...one }) => {
    return isDraft ? { ...one, hint: t('files.draft') } : one
  })
  const authorIds = relations?.authors.map(({ personId }) => personId)
  return (
    <>
      <FieldSet legend={t('sections.documents')}>
        <Many name="documentIds" label="documents" choices={documents} values={relations?.documentIds} />
        <DraftDocuments documents={options.documents} chosen={relations?.documentIds ?? []} />
        <ArticleFiles {...{ id, language, files }} />
        <Many name="eventIds" label="events" choices={options.events} values={relations?.eventIds} />
      </FieldSet>
      <FieldSet legend={t('sections.subjects')}>
        <Many name="cityIds" label="cities" choices={options.cities} values={relations?.cityIds} />
        <Many name="themeIds" label="themes" choices={options.themes} values={relations?.themeIds} />
        <Many
          name="solutionIds"
          label="solutions"
          choices={options.solutions}
          values={relations?.solutionIds}
        />
        <Many name="partnerIds" label="partners" choices={options.partners} values={relations?.partnerIds} />
        <Many name="groupIds" label="groups" choices={options.groups} values={relations?.groupIds} />
        <Many name="pairingIds" label="pairings" choices={options.pairings} values={relations?.pairingIds} />
        <Many
          name="audienceIds"
          label="audiences"
          choices={options.audiences}
          values={relations?.audienceIds}
        />
      </FieldSet>
      <FieldSet legend={t('sections.people')}>
        <Many name="authorIds" label="authors" choices={options.people} values={authorIds} />
        <Many name="personIds" label="people" choices={options.people} values={relations?.personIds} />
      </FieldSet>
      <ArticleDetails {...about} />
    </>
  )
}

type ManyProps = {
  name: string
  label:
    | 'documents'
    | 'events'
    | 'cities'
    | 'themes'
    | 'solutions'
    | 'partners'
    | 'groups'
    | 'pairings'
    | 'audiences'
    | 'authors'
    | 'people'
  choices: readonly Choice[]
  values: readonly string[] | undefined
}

/** Nothing where there is nothing to choose. */
function Many({ name, label, choices, values = [] }: ManyProps) {
  const t = useTranslations('articlesDesk.fields')
  if (choices.length === 0) return null
  return (
    <Checkboxes
      name={name}
      legend={t(label)}
      choices={choices}
      values={values}
      optional
      long={choices.length > 8}
    />
  )
}

function ArticleDetails({
  relations,
  options,
  mayBeNobodys,
}: Pick<Props, 'relations' | 'options' | 'mayBeNobodys'>) {
  const t = useTranslations('articlesDesk')
  const kinds = useTranslations('news.kinds')
  const kind = Object.values(ArticleKind).map((value) => ({ value, label: kinds(value) }))
  return (
    <FieldSet legend={t('sections.details')}>
      <Select name="kind" label={t('fields.kind')} choices={kind} value={relations?.kind ?? 'news'} />
      <TextField
        name="publishedOn"
        label={t('fields.publishedOn')}
        hint={t('fields.publishedOnHint')}
        value={dateText(relations)}
        optional
      />
      <Select
        name="partnerId"
        label={t('fields.partner')}
        hint={t('fields.partnerHint')}
        choices={options.owners}
        value={relations?.partnerId ?? ''}
        {...(mayBeNobodys && { none: t('fields.noPartner') })}
      />
      {relations && (
        <Select
          name="projectId"
          label={t('fields.project')}
          choices={options.projects}
          value={relations.projectId ?? ''}
          none={t('fields.noProject')}
        />
      )}
      <Select
        name="imageId"
        label={t('fields.image')}
        choices={options.images}
        value={relations?.imageId ?? ''}
        none={t('fields.noImage')}
      />
      <TextField
        name="originalPublisher"
        label={t('fields.originalPublisher')}
        hint={t('fields.originalPublisherHint')}
        value={relations?.originalPublisher ?? ''}
        optional
      />
      <TextField
        name="originalContact"
        label={t('fields.originalContact')}
        value={relations?.originalContact ?? ''}
        optional
      />
      <TextField
        name="originalUrl"
        type="url"
        label={t('fields.originalUrl')}
        value={relations?.originalUrl ?? ''}
        optional
      />
    </FieldSet>
  )
}

/** As much of the date as is known. */
function dateText(relations: Relations | null): string {
  const length = { day: 10, month: 7, year: 4 }[relations?.publishedOnPrecision ?? 'day']
  return relations?.publishedOn?.slice(0, length) ?? ''
}
