// Where the time between two marks went, from a browser trace.

const PARTS = {
  style: /^(UpdateLayoutTree|RecalculateStyles)$/,
  layout: /^Layout$/,
  paint: /^(PrePaint|Paint|Layerize|Commit|CompositeLayers|UpdateLayer)$/,
  script: /^(EventDispatch|FunctionCall|RunMicrotasks|FireAnimationFrame|TimerFire|v8\.run|MinorGC|MajorGC)/,
};

/**
 * What the page's main thread did from the mark `tap N` to the mark `drawn N`, in milliseconds of processor
 * time, so other programs do not count. Each moment belongs to the innermost task: style that a script
 * forces is style.
 */
export function split({ traceEvents: events }, n) {
  const marks = events.filter(({ cat }) => /blink.user_timing/.test(cat));
  const end = marks.find(({ name }) => name === `drawn ${n}`);
  const begin = marks.find(({ name }) => name === `tap ${n}`);
  const parts = Object.fromEntries([...Object.keys(PARTS), 'all'].map((part) => [part, 0]));
  const on = events
    .filter(({ ph, pid, tid, ts, tdur }) => ph === 'X' && tdur && pid === end.pid && tid === end.tid && ts < end.ts && ts >= begin.ts)
    .map(({ name, ts, dur, tdur }) => ({ part: Object.keys(PARTS).find((part) => PARTS[part].test(name)), from: ts, to: ts + dur, took: tdur / 1000 }))
    .filter(({ part }) => part)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const around = [];
  for (const one of on) {
    while (around.length && around.at(-1).to <= one.from) around.pop();
    if (around.length) parts[around.at(-1).part] -= one.took;
    else parts.all += one.took;
    parts[one.part] += one.took;
    around.push(one);
  }
  return parts;
}
