// DuckDB reads the same file into a table on disk.
const { DuckDBInstance } = require('@duckdb/node-api');
const { rmSync } = require('fs');

(async () => {
  const file = process.argv[2];
  const kept = file + '.duckdb';
  const began = performance.now();
  const duck = await (await DuckDBInstance.create(kept, { threads: '2' })).connect();
  await duck.run(`create table flows as select unnest(data, recursive := true)
    from read_json('${file}', maximum_object_size = 1000000000)`);
  console.log(((performance.now() - began) / 1000).toFixed(2) + ' s');
  rmSync(kept, { force: true });
})();
