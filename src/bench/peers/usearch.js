// usearch on the same vectors and questions: what of the true ten it finds, how fast, and how long building took.
const { Index } = require('usearch');
const { readFileSync } = require('fs');

const wide = 512;
const read = (file, type) => { const bytes = readFileSync(file); return new type(bytes.buffer, bytes.byteOffset, bytes.length / 4); };
const [vectors, questions, truth] = [read(process.argv[2], Float32Array), read(process.argv[3], Float32Array), read(process.argv[4], Int32Array)];
const index = new Index({ metric: 'ip', dimensions: wide, quantization: 'f32' });

const began = performance.now();
const count = vectors.length / wide;
index.add(BigUint64Array.from({ length: count }, (_, i) => BigInt(i)), vectors, 2);
const built = (performance.now() - began) / 1000;

const times = [];
let right = 0;
for (let q = 0; q < questions.length / wide; q++) {
  const asked = performance.now();
  const found = index.search(questions.subarray(q * wide, (q + 1) * wide), 10);
  times.push(performance.now() - asked);
  const ten = new Set(truth.subarray(q * 10, q * 10 + 10));
  right += Array.from(found.keys).filter(key => ten.has(Number(key))).length;
}
times.sort((a, b) => a - b);
const at = share => times[Math.ceil(share * times.length) - 1].toFixed(2);
console.log(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, recall@10 ${(right / times.length / 10).toFixed(3)}, build ${built.toFixed(1)} s`);
