/** Prefixes of every graph. Written out, so that reading one needs no network. */
export const context = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** what DPV has no word for; docs/standards.md defines each */
  sp: 'urn:smallprint:ns:',
} as const;

/** A node of a graph: JSON-LD in its plain form. */
export type Node = Record<string, unknown>;

export const ref = (id: string) => ({ '@id': id });

/** Left out where there is nothing: an empty list says nothing in RDF. */
export function some<T>(property: string, values: readonly T[]): Record<string, readonly T[]> {
  return values.length > 0 ? { [property]: values } : {};
}
