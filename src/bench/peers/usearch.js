// usearch on the same vectors and questions: what of the true ten it finds, how fast, and what building it took.
// node usearch.js f32|i8 WARM vectors.bin questions.bin truth.bin
const { Index } = require('usearch');
const { closeSync, fstatSync, openSync, readFileSync, readSync } = require('fs');

const [kind, warm, vectors, asked, right] = process.argv.slice(2);
const wide = 512;
const block = 10000;
const threads = 1;
const read = (file, type) => { const bytes = readFileSync(file); return new type(bytes.buffer, bytes.byteOffset, bytes.length / 4); };
const [questions, truth] = [read(asked, Float32Array), read(right, Int32Array)];
const index = new Index({ metric: 'ip', dimensions: wide, quantization: kind, connectivity: 16, expansion_add: 100, expansion_search: Number(process.env.EXPANSION || 200) });

const began = performance.now();
const before = process.cpuUsage();
const file = openSync(vectors);
const count = fstatSync(file).size / 4 / wide;
for (let from = 0; from < count; from += block) {
  const here = Math.min(block, count - from);
  const bytes = Buffer.allocUnsafeSlow(here * wide * 4);
  readSync(file, bytes, 0, bytes.length, from * wide * 4);
  index.add(BigUint64Array.from({ length: here }, (_, i) => BigInt(from + i)), new Float32Array(bytes.buffer), threads);
}
closeSync(file);
const built = (performance.now() - began) / 1000;
const cpu = process.cpuUsage(before);

const times = [];
let found = 0;
for (let q = 0; q < questions.length / wide; q++) {
  const start = performance.now();
  const keys = index.search(questions.subarray(q * wide, (q + 1) * wide), 10).keys;
  if (q >= Number(warm)) {
    times.push(performance.now() - start);
    const ten = new Set(truth.subarray(q * 10, q * 10 + 10));
    found += Array.from(keys).filter(key => ten.has(Number(key))).length;
  }
}
times.sort((a, b) => a - b);
const at = share => times[Math.ceil(share * times.length) - 1].toFixed(2);
const mb = Math.round(process.memoryUsage().rss / 1048576);
console.log(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, recall@10 ${(found / times.length / 10).toFixed(3)}, build ${built.toFixed(0)} s (CPU ${((cpu.user + cpu.system) / 1e6).toFixed(0)} s), memory ${mb} MB`);
