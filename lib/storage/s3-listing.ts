import { SaxesParser } from 'saxes'

type Listing = {
  objects: { key: string; putAt: Date }[]
  /** Where the next part begins; null at the end. */
  next: string | null
}

/** Reads one part of the list of a bucket, as ListObjectsV2 answers. @throws when it is something else */
export function readListing(xml: string): Listing {
  const listing: Listing = { objects: [], next: null }
  const within: string[] = []
  let object: Record<string, string> = {}
  let truncated = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    within.push(name)
    if (name === 'Contents') object = {}
  })
  parser.on('text', (text) => {
    const [name, parent] = [within.at(-1) ?? '', within.at(-2)]
    if (parent === 'Contents') object[name] = (object[name] ?? '') + text
    else if (name === 'NextContinuationToken') listing.next = (listing.next ?? '') + text
    else if (name === 'IsTruncated') truncated = text.trim() === 'true'
  })
  parser.on('closetag', ({ name }) => {
    within.pop()
    if (name === 'Contents' && object.Key !== undefined)
      listing.objects.push({ key: object.Key, putAt: new Date(object.LastModified ?? 0) })
  })
  parser.write(xml).close()
  return truncated ? listing : { ...listing, next: null }
}
