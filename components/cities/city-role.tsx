import { useTranslations } from 'next-intl'
import { roleShape } from '@/components/cities/role-shapes'
import { Mark } from '@/components/ui/mark'
import type { ProjectCityRole } from '@/prisma/generated/enums'

type Props = {
  role: ProjectCityRole
  /** Said where there is more than one project. */
  acronym?: string
}

/** "■ Lighthouse city", with its project where that needs saying. */
export function CityRole({ role, acronym }: Props) {
  const t = useTranslations('cities')
  const name = t(`roles.${role}`)
  return (
    <span className="kind">
      <Mark shape={roleShape(role)} /> {acronym ? t('roleIn', { role: name, project: acronym }) : name}
    </span>
  )
}
