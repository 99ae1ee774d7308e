import type { HTMLAttributes } from 'react'

type Island = HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string | undefined }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-choice': Island
      'copy-link': Island
      'local-time': Island
      'map-zoom': Island
      'slide-viewer': Island
      'text-editor': Island
      'draft-keeper': Island
      'upload-files': Island
      'conflict-text': Island
      'check-in': Island
    }
  }
}
