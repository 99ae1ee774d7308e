import { islandAddress } from '@/components/islands/manifest'
import { preloadedFonts, preloadedIn } from '@/components/layout/preloaded-fonts'

/**
 * What every document's head asks for first: the type of its language, and the one script of public pages. That script holds up
 * painting on purpose: it applies the chosen theme and defines the islands before the parser meets them, so that
 * nothing on the page changes its place afterwards.
 */
export function DocumentAssets({ language, nonce }: { language: string; nonce?: string }) {
  return (
    <>
      {[...preloadedFonts, ...(preloadedIn[language] ?? [])].map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      {/* Painted in parts, the masthead would move: its last entries stand at the end of the line, before `main`. */}
      <link rel="expect" href="#main" blocking="render" />
      <script src={islandAddress('page')} async={false} nonce={nonce} />
    </>
  )
}
