/** Written by scripts/fonts.mjs: the Latin cuts that every page prints in its first screen. */
export const preloadedFonts = [
  '/fonts/text-latin.72f93afb.woff2',
  '/fonts/display-latin.9bc1084c.woff2',
  '/fonts/sans-latin.190dede2.woff2',
]

/** Those with the other letters of a language, on pages in it. */
export const preloadedIn: Record<string, readonly string[]> = {
  pl: [
    '/fonts/text-latin-central.dda2cbbc.woff2',
    '/fonts/display-latin-central.e810c7a4.woff2',
    '/fonts/sans-latin-central.a19bf62f.woff2',
  ],
  cs: [
    '/fonts/text-latin-central.dda2cbbc.woff2',
    '/fonts/display-latin-central.e810c7a4.woff2',
    '/fonts/sans-latin-central.a19bf62f.woff2',
  ],
}
