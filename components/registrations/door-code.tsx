import { useTranslations } from 'next-intl'
import { qrCode } from '@/lib/auth/qr'

/** What is shown at the door: the reference as a camera reads it, and as people do. It says nothing else of anybody. */
export function DoorCode({ reference }: { reference: string }) {
  const t = useTranslations('registrations.door')
  const { side, path } = qrCode(reference)
  return (
    <>
      <h2>{t('title')}</h2>
      <figure className="door-code">
        <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={t('image', { reference })}>
          <rect width="100%" height="100%" fill="#fff" />
          <path d={path} fill="#000" />
        </svg>
        <figcaption>
          <strong className="reference">{reference}</strong>
          <p>{t('text')}</p>
        </figcaption>
      </figure>
    </>
  )
}
