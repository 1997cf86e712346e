// DuckDB on the same rows: a month's partners with share and rank, and the concentration of every month.
const { DuckDBInstance } = require('@duckdb/node-api');

const shown = times => {
  times.sort((a, b) => a - b);
  const at = share => times[Math.max(0, Math.ceil(share * times.length) - 1)].toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, n=${times.length}`;
};

(async () => {
  const duck = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await duck.run(`create table flows as select * from read_csv('${process.argv[2]}', all_varchar = false)`);
  const keys = async sql => (await duck.runAndReadAll(sql)).getRows();
  const time = async (all, sql) => {
    const times = [];
    for (const key of all) {
      const began = performance.now();
      (await duck.runAndReadAll(sql(key))).getRows();
      times.push(performance.now() - began);
    }
    return shown(times);
  };
  const tables = await keys(`select distinct reporter, period from flows order by hash(reporter || period::varchar) limit 100`);
  console.log(await time(tables, ([reporter, period]) => `select partner, usd, 100 * usd / sum(usd) over (),
    rank() over (order by usd desc) from flows where reporter = '${reporter}' and direction = 'X' and partner <> 'W00'
    and period::varchar = '${period}' order by usd desc`));
  const trends = await keys(`select distinct reporter, direction from flows order by all limit 20`);
  console.log(await time(trends, ([reporter, direction]) => `select period, 10000 * sum(share * share) from
    (select period, usd / sum(usd) over (partition by period) as share from flows where reporter = '${reporter}'
    and direction = '${direction}' and partner <> 'W00') group by period order by period`));
})();
