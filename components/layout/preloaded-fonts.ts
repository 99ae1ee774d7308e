/** Written by scripts/fonts.mjs: the Latin cuts that every page prints in its first screen. */
export const preloadedFonts = [
  '/fonts/text-latin.72f93afb.woff2',
  '/fonts/display-latin.9bc1084c.woff2',
  '/fonts/sans-latin.190dede2.woff2',
]
