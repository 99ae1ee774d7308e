import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const config: NextConfig = {
  // Metadata belongs in the head of every answer: pages are read without script, so nothing may be
  // streamed in later and moved into place by one.
  htmlLimitedBots: /.*/,
  // lib/server compresses and validates finished answers itself.
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  reactStrictMode: true,
}

export default withNextIntl(config)
