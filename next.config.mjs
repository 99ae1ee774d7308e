import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  // Metadata belongs in the head of every answer: pages are read without script, so nothing may be
  // streamed in later and moved into place by one.
  htmlLimitedBots: /.*/,
  // lib/server compresses and validates finished answers itself.
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types; a start has no reason to check them, or those of the tests, once more.
  typescript: { ignoreBuildErrors: true },
}

export default withNextIntl(config)
