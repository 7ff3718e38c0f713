// Checks a file of FollowTheMoney entities with the model of npm's @alephdata/followthemoney, and prints how many
// there are of each schema. The package sets properties but checks neither ids nor what is required.
const fs = require('fs');
const { Model, defaultModel } = require('@alephdata/followthemoney');

const model = new Model(defaultModel);
// "entity" ids by the Python package, followthemoney/types/entity.py
const ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;
const entities = new Map();
for (const line of fs.readFileSync(process.argv[2], 'utf-8').split('\n').slice(0, -1)) {
  const data = JSON.parse(line);
  const entity = model.getEntity(data);
  if (entities.has(entity.id)) throw new Error('twice: ' + line);
  if (!ID.test(entity.id)) throw new Error('no id: ' + line);
  const schema = model.getSchema(data.schema);
  if (schema.abstract) throw new Error('abstract: ' + line);
  for (const name of Object.keys(data.properties)) {
    if (!schema.hasProperty(name)) throw new Error('no property ' + name + ': ' + line);
    if (schema.getProperty(name).stub) throw new Error('a stub, ' + name + ': ' + line);
    if (!data.properties[name].every((value) => typeof value === 'string' && value.trim() !== '')) {
      throw new Error('empty ' + name + ': ' + line);
    }
  }
  for (const name of schema.required) {
    if (!entity.hasProperty(name)) throw new Error('lacks ' + name + ': ' + line);
  }
  entities.set(entity.id, data);
}
for (const data of entities.values()) {
  const schema = model.getSchema(data.schema);
  for (const [name, values] of Object.entries(data.properties)) {
    const property = schema.getProperty(name);
    for (const value of values) {
      if (property.type.name === 'date' && !DATE.test(value)) throw new Error('no date: ' + value);
      if (property.type.isEntity) {
        const target = entities.get(value);
        if (!target) throw new Error('leads nowhere: ' + name + ' ' + value);
        const range = property.getRange ? property.getRange() : property.range;
        if (!model.getSchema(target.schema).isA(range)) throw new Error(name + ' is a ' + target.schema);
      }
    }
  }
}
const counts = {};
for (const data of entities.values()) counts[data.schema] = (counts[data.schema] || 0) + 1;
console.log(JSON.stringify(counts));
