import { useLocale } from 'next-intl'
import { PictureFigure } from '@/components/images/picture-figure'
import { foreign } from '@/lib/i18n/translation'
import type { Picture } from '@/lib/images/rules'

/** The picture that leads a story, a city or a solution. Most records have none, and look composed without. */
export function LeadPicture({ picture }: { picture: Picture }) {
  const language = useLocale()
  const { alt, caption, credit } = picture
  return (
    <div className="lead-picture">
      <PictureFigure
        picture={picture}
        alt={alt}
        caption={caption}
        credit={credit}
        lang={foreign(picture.language, language)}
        early
      />
    </div>
  )
}
