// One line for each test, the whole error where one failed, and the totals as the last line.

export default async function* reporter(source) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const began = Date.now();
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (data.skip !== undefined) {
      skipped += 1;
      yield `  SKIPPED ${data.name}: ${data.skip}\n`;
      continue;
    }
    const seconds = (data.details.duration_ms / 1000).toFixed(1);
    if (type === 'test:pass') {
      passed += 1;
      yield `  ok      ${data.name} (${seconds} s)\n`;
    } else {
      failed += 1;
      const error = data.details.error?.cause ?? data.details.error;
      yield `  FAILED  ${data.name} (${seconds} s)\n${String(error?.stack ?? error).replace(/^/gm, '          ')}\n`;
    }
  }
  yield `browser tests, ${Math.round((Date.now() - began) / 1000)} s\n`;
  yield `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`;
}
