import { useTranslations } from 'next-intl'
import { CopyLink } from '@/components/ui/copy-link'
import { Margin, MarginSection } from '@/components/ui/margin'

/** What one can do with the page of somebody. */
export function PersonMargin() {
  const t = useTranslations('people')
  return (
    <Margin label={t('margin.label')}>
      <MarginSection title={t('margin.takeAlong')}>
        <CopyLink />
      </MarginSection>
    </Margin>
  )
}
