import { pageParameter } from '@/lib/lists/parameters'

/** The list of themes is not narrowed, only turned over. */
export const themeParameters = { page: pageParameter }
