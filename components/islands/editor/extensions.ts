import StarterKit from '@tiptap/starter-kit'
import { ListItem, quotationFor, tables } from './containers'
import { Language, Link } from './marks'
import { partsFor } from './parts'
import type { Desk } from './desk'

/** Everything that a text may hold and nothing else: the kit without what the stored format does not know. */
export function extensionsFor(desk: Desk | null) {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      listItem: false,
      strike: false,
      underline: false,
      dropcursor: { color: false, class: 'drop-place' },
    }),
    ListItem,
    quotationFor(desk),
    ...tables,
    ...partsFor(desk),
    Link,
    Language,
  ]
}
