// Loads a file into Cytoscape.js and prints how many nodes there are of each type, and edges in all.
const fs = require('fs');
const cytoscape = require('cytoscape');

const file = JSON.parse(fs.readFileSync(process.argv[2], 'utf-8'));
const graph = cytoscape({ headless: true, elements: file.elements });
const counts = { edges: graph.edges().length };
graph.nodes().forEach((node) => {
  counts[node.data('type')] = (counts[node.data('type')] || 0) + 1;
});
console.log(JSON.stringify(counts));
