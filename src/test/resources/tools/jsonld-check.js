// Expands a JSON-LD file and makes RDF of it with npm's jsonld, in which whatever is not understood is a fault and nothing
// is fetched, and prints how many things there are of each of schema.org's types, and how many triples in all.
const fs = require('fs');
const jsonld = require('jsonld');

const SCHEMA = /schema\.org\/(\w+)$/;
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

async function check() {
  const file = JSON.parse(fs.readFileSync(process.argv[2], 'utf-8'));
  const documentLoader = (url) => {
    throw new Error('would be fetched: ' + url);
  };
  const expanded = await jsonld.expand(file, { documentLoader, safe: true });
  const triples = await jsonld.toRDF(expanded, { documentLoader, safe: true });
  const counts = { triples: triples.length };
  for (const triple of triples) {
    const type = triple.predicate.value === TYPE && SCHEMA.exec(triple.object.value);
    if (type) counts[type[1]] = (counts[type[1]] || 0) + 1;
  }
  console.log(JSON.stringify(counts));
}

check().catch((fault) => {
  console.log(fault.stack, JSON.stringify(fault.details));
  process.exit(1);
});
