// Runs in the page: the same consultations through this project's engine and through two others.

const get = async (name) => new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
const middle = (list, part = 0.5) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];

/**
 * The time of one call for each set, in milliseconds: each is timed over so many calls that the
 * clock's step does not matter, in several rounds, and its median counts.
 */
async function time(sets, work, { rounds = 5, batch = 2 } = {}) {
  for (let set = 0; set < sets; set++) await work(set); // everything compiled
  const took = Array.from({ length: sets }, () => []);
  for (let round = 0; round < rounds; round++) {
    for (let set = 0; set < sets; set++) {
      let calls = 0;
      const began = performance.now();
      let now = began;
      do {
        const result = work(set);
        if (result instanceof Promise) await result;
        calls++;
        now = performance.now();
      } while (now - began < batch);
      took[set].push((now - began) / calls);
    }
  }
  const each = took.map((list) => middle(list));
  // The quickest round is what the work takes while nothing else wants the processor.
  const quiet = middle(took.map((list) => Math.min(...list)));
  return { quiet, median: middle(each), p95: middle(each, 0.95), worst: Math.max(...each) };
}

export async function all(large) {
  const glue = await import('./work.js');
  await glue.default();
  const [pack, moments] = [await get('knowledge.bin'), await get('moments.bin')];
  const { rules, sets } = await (await fetch('/rules.json')).json();
  const bench = new glue.Bench(pack, moments, 1, 1, 1e6);
  const [ends, choices] = [bench.sets(), bench.choices()];
  const out = { isolated: crossOriginIsolated, sets: ends, choices, rows: [], grown: [], wrong: {}, failed: [] };
  const row = async (name, count, work, compared = false) => out.rows.push({ name, compared, ...(await time(count, work)) });

  await row('leg-triage: assessment', ends, (set) => bench.judge(set));
  await row('leg-triage: choice of the next question', choices, (set) => bench.next(set));
  await row('leg-triage: which rules fire, answers read as well', ends, (set) => bench.fired(set));

  const others = [
    ['json-rules-engine 7.3.1: which rules fire', jsonRulesEngine],
    ['GoRules zen-engine 0.52.1: which rules fire', zenEngine],
  ];
  for (const [name, make] of others) {
    try {
      const fire = await make(rules);
      out.wrong[name] = 0;
      for (const { facts, fired } of sets) {
        const theirs = (await fire(named(facts))).sort().join();
        if (theirs !== [...fired].sort().join()) out.wrong[name]++;
      }
      const given = sets.map(({ facts }) => named(facts));
      await row(name, ends, (set) => fire(given[set]), true);
    } catch (error) {
      out.failed.push(`${name}: ${error}`);
    }
  }
  if (large) {
    for (const times of [1, 10, 100]) {
      for (const [answered, copies] of [['all', times], ['one', 1]]) {
        const few = Math.max(2, Math.floor(20 / times));
        const grown = new glue.Bench(pack, moments, times, copies, few);
        const judge = await time(few, (set) => grown.judge_grown(set), { rounds: 3 });
        out.grown.push({ name: 'assessment', times, answered, ms: judge.quiet });
        // With one copy answered, the first questions of the others come before any choice.
        if (answered === 'all') {
          const next = await time(few, (set) => grown.next_grown(set), { rounds: 2 });
          out.grown.push({ name: 'choice of the next question', times, answered, ms: next.quiet });
        }
        grown.free();
      }
    }
  }
  return out;
}

/** Facts by name, as these engines take them. */
const named = (facts) => Object.fromEntries(facts.map((value, ix) => [`f${ix}`, value]));

/** One rule for each level. Points are counted by a fact of their own, as its manual suggests. */
async function jsonRulesEngine(rules) {
  const module = await import('./json-rules-engine.js');
  const { Engine } = module.default ?? module;
  const engine = new Engine();
  let points = 0;
  const tree = (when) => {
    if ('fact' in when) return { fact: `f${when.fact}`, operator: 'in', value: when.in };
    if (when.any) return { any: when.any.map(tree) };
    if (when.all) return { all: when.all.map(tree) };
    const parts = when.points ?? when.of.map((part) => [part, 1]);
    const name = `points${points++}`;
    // One look at each fact that is needed, then plain JavaScript.
    const holds = async (part, almanac) => {
      if ('fact' in part) return part.in.includes(await almanac.factValue(`f${part.fact}`));
      const list = part.any ?? part.all;
      for (const one of list) if ((await holds(one, almanac)) !== Boolean(part.all)) return !part.all;
      return Boolean(part.all);
    };
    engine.addFact(name, async (_, almanac) => {
      const got = [];
      for (const [part, count] of parts) if (await holds(part, almanac)) got.push(count);
      return when.highest ? Math.max(0, ...got) : got.reduce((sum, count) => sum + count, 0);
    });
    return { fact: name, operator: 'greaterThanInclusive', value: when.at_least };
  };
  for (const { id, when } of rules) {
    const conditions = tree(when);
    engine.addRule({ conditions: conditions.any || conditions.all ? conditions : { all: [conditions] }, event: { type: id } });
  }
  return async (facts) => (await engine.run(facts)).events.map(({ type }) => type);
}

/** One expression node with an entry for each level, parsed beforehand. */
async function zenEngine(rules) {
  const { ZenEngine, ZenDecisionContent } = await import('./zen.js');
  const join = (list, word) => `(${list.map(tree).join(` ${word} `)})`;
  const tree = (when) => {
    if ('fact' in when) return when.in.length === 1 ? `f${when.fact} == ${when.in[0]}` : `f${when.fact} in [${when.in.join(', ')}]`;
    if (when.any) return when.any.length ? join(when.any, 'or') : 'false';
    if (when.all) return when.all.length ? join(when.all, 'and') : 'true';
    const parts = when.points ?? when.of.map((part) => [part, 1]);
    const counts = parts.map(([part, count]) => `((${tree(part)}) ? ${count} : 0)`);
    return `${when.highest ? 'max' : 'sum'}([${counts.join(', ')}]) >= ${when.at_least}`;
  };
  const expressions = rules.map(({ id, when }, ix) => ({ id: `e${ix}`, key: id, value: tree(when) }));
  const engine = new ZenEngine();
  const decision = engine.createDecision(new ZenDecisionContent({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 0, y: 0 }, content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  }));
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return Object.keys(result).filter((id) => result[id] === true);
  };
}
